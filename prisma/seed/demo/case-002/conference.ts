import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { itemsOf, participant, party, provenanceOf } from '../facts';
import type { DemoConference } from '../record';
import { at, inferred, sources, unknown } from './article';
import { outcomes } from './outcomes';

const parties = [
  party(
    { id: 'dang-uy-bdbp', unit: 'DU-BDBP-QUANGNINH', isHost: true },
    at(3, 'Đảng ủy BĐBP tỉnh Quảng Ninh', 186, 234),
  ),
  party(
    {
      id: 'cap-uy-bien-gioi',
      unit: 'HTU-BG-QUANGNINH-NHOM',
      text: 'các thành ủy, huyện ủy, thị ủy biên giới',
    },
    at(3, 'các thành ủy, huyện ủy', 263, 303),
    { unit: inferred('Một lớp cấp ủy; bài không nêu tên từng thành viên.') },
  ),
];

const participants = [
  participant(
    {
      id: 'tran-van-bung',
      role: 'SPEAKER',
      name: 'Trần Văn Bừng',
      rank: 'Đại tá',
      posts: ['Bí thư Đảng ủy', 'Chính ủy BĐBP tỉnh Quảng Ninh'],
      unit: 'DU-BDBP-QUANGNINH',
    },
    at(5, 'Đại tá Trần Văn Bừng', 393, 487),
    { unit: inferred('Chức Bí thư Đảng ủy đứng trước tên BĐBP tỉnh Quảng Ninh.') },
  ),
];

const claims = {
  title: inferred('Tên hội nghị do sổ đặt theo nội dung bài.'),
  kinds: at(3, 'hội nghị sơ kết', 226, 241),
  heldOn: inferred(
    'Bài ghi ngày 9-3; năm suy từ việc sơ kết năm 2017, thông qua nhiệm vụ năm 2018.',
    {
      ...at(3, 'Ngày 9-3', 176, 184),
      statedPart: 'XXXX-03-09',
    },
  ),
  periodText: at(3, 'năm 2017', 304, 312),
  period: at(3, 'năm 2017', 304, 312),
  mode: unknown('Bài không nêu hình thức họp.'),
  venues: unknown('Bài không ghi địa điểm.'),
  regulations: at(3, 'sơ kết quy chế phối hợp', 235, 258),
  participants: unknown('Bài không nêu người chủ trì.'),
  shortcomings: at(8, 'một số tồn tại, hạn chế', 1561, 1993),
  commendations: unknown('Bài không nêu khen thưởng.'),
  directions: {
    ...at(9, 'phương hướng, nhiệm vụ công tác', 2044, 2387),
    basis: 'Ba việc cho năm 2018, không nêu bên chủ trì.',
  },
};

/** The interim review of the Party committees along the border of Quảng Ninh. */
export const conference: DemoConference = {
  externalKey: 'seed-002',
  author: 'secretary.bdbp',
  approver: 'approver.bdbp',
  unit: 'DU-BDBP-QUANGNINH',
  reason: 'Ghi nhận hội nghị theo bài báo của Xuân Hùng.',
  payload: ({ regulation }) =>
    conferencePayload.parse({
      externalKey: 'seed-002',
      title: 'Hội nghị sơ kết năm 2017 giữa Đảng ủy BĐBP Quảng Ninh và cấp ủy địa phương biên giới',
      kinds: ['INTERIM_REVIEW'],
      heldOn: '2018-03-09',
      periodText: 'năm 2017',
      period: '2017',
      regulations: [{ regulation: regulation('QCPH-DUBP-QUANGNINH') }],
      parties: itemsOf(parties),
      participants: itemsOf(participants),
      outcomes: itemsOf(outcomes),
      shortcomings: 'LISTED',
      directions: 'LISTED',
      sources: itemsOf(sources),
      provenance: provenanceOf(claims, parties, participants, outcomes, sources),
    }),
};
