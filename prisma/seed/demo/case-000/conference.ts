import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { itemsOf, participant, party, provenanceOf } from '../facts';
import type { DemoConference } from '../record';
import { at, inferred, sources, unknown } from './article';
import { outcomes } from './outcomes';

const parties = [
  party({ id: 'tong-cuc-ii', unit: 'BQP-TC2' }, at(1, 'Tổng cục II và Bộ tư lệnh', 90, 115)),
  party({ id: 'bien-phong', unit: 'BQP-BDBP' }, at(1, 'Bộ tư lệnh Bộ đội Biên phòng', 105, 133)),
];

const participants = [
  participant(
    {
      id: 'dai-dien-co-quan',
      role: 'SPEAKER',
      delegation: 'Đại diện lãnh đạo cơ quan chức năng hai đơn vị',
    },
    at(6, 'đại diện lãnh đạo các cơ quan', 1132, 1209),
    { name: unknown('Bài không nêu tên người phát biểu.') },
  ),
];

const claims = {
  title: inferred('Tên hội nghị do sổ đặt theo nội dung bài.'),
  kinds: unknown('Bài không nêu loại hội nghị.'),
  heldOn: unknown('Bài không ghi ngày, tháng, năm họp.'),
  periodText: at(1, 'Từ năm 2019 đến nay', 46, 65),
  period: inferred('Năm đầu nêu rõ; “đến nay” để ngỏ vì bài không có ngày.', {
    ...at(1, 'Từ năm 2019 đến nay', 46, 65),
    statedPart: '2019',
  }),
  mode: unknown('Bài không nêu hình thức họp.'),
  venues: unknown('Bài không ghi địa điểm.'),
  regulations: at(5, 'quy chế quan hệ công tác', 713, 737),
  participants: unknown('Bài không nêu người chủ trì và người dự.'),
  shortcomings: at(6, 'những ưu điểm, hạn chế', 1219, 1241),
  commendations: unknown('Bài không nêu khen thưởng.'),
  directions: {
    ...at(7, 'thời gian tới, Tổng cục II', 1393, 2029),
    basis: 'Hai nhóm việc, không nêu bên chủ trì và thời hạn.',
  },
};

/** The review between General Department II and the Border Guard command. */
export const conference: DemoConference = {
  externalKey: 'seed-000',
  author: 'secretary.tc2',
  approver: 'approver.tc2',
  unit: 'BQP-TC2',
  reason: 'Ghi nhận hội nghị theo bài báo của THU THẢO.',
  payload: ({ regulation }) =>
    conferencePayload.parse({
      externalKey: 'seed-000',
      title: 'Hội nghị đánh giá quan hệ công tác Tổng cục II – Bộ đội Biên phòng',
      periodText: 'từ năm 2019 đến nay',
      period: '2019/..',
      regulations: [{ regulation: regulation('QHCT-TC2-BDBP') }],
      parties: itemsOf(parties),
      participants: itemsOf(participants),
      outcomes: itemsOf(outcomes),
      shortcomings: 'MENTIONED_NOT_LISTED',
      directions: 'LISTED',
      sources: itemsOf(sources),
      provenance: provenanceOf(claims, parties, participants, outcomes, sources),
    }),
};
