import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { itemsOf, participant, party, provenanceOf } from '../facts';
import type { DemoConference } from '../record';
import { at, inferred, sources, unknown } from './article';
import { figures } from './figures';
import { outcomes } from './outcomes';

const parties = [
  party({ id: 'van-phong-bca', unit: 'BCA-VP' }, at(1, 'Văn phòng Bộ Công an', 62, 82)),
  party(
    { id: 'cuc-tac-chien', unit: 'BQP-TACCHIEN' },
    at(1, 'Cục Tác chiến Bộ Tổng tham mưu', 86, 116),
  ),
];

const unsaid = { rank: unknown('Bài không nêu cấp bậc.') };

const participants = [
  participant(
    {
      id: 'nguyen-danh-cong',
      role: 'SPEAKER',
      name: 'Nguyễn Danh Cộng',
      posts: ['Chánh Văn phòng Bộ Công an'],
      unit: 'BCA-VP',
    },
    at(4, 'Chánh Văn phòng Bộ Công an', 969, 1012),
    { ...unsaid, role: at(4, 'nhấn mạnh trong thời gian tiếp theo', 1088, 1123) },
  ),
  participant(
    {
      id: 'huynh-ngoc-ha',
      role: 'SPEAKER',
      name: 'Huỳnh Ngọc Hà',
      posts: ['Cục trưởng Cục Tác chiến, Bộ Tổng Tham mưu'],
      unit: 'BQP-TACCHIEN',
    },
    at(4, 'Cục trưởng Cục Tác chiến', 1016, 1087),
    { ...unsaid, role: at(4, 'nhấn mạnh trong thời gian tiếp theo', 1088, 1123) },
  ),
];

const claims = {
  title: inferred('Tên hội nghị do sổ đặt theo nội dung bài.'),
  kinds: unknown('Bài không nêu loại hội nghị.'),
  heldOn: unknown('Bài không ghi ngày, tháng, năm; các dịp sắp tới không đủ để suy năm.'),
  periodText: at(1, 'thời gian qua', 47, 60),
  period: unknown('Bài không nêu mốc thời gian.'),
  mode: unknown('Bài không nêu hình thức họp.'),
  venues: unknown('Bài không ghi địa điểm.'),
  regulations: unknown('Bài không nêu quy chế nào.'),
  participants: unknown('Bài không nêu người chủ trì.'),
  shortcomings: unknown('Bài không nhắc đến tồn tại, hạn chế.'),
  commendations: unknown('Bài không nêu khen thưởng.'),
  directions: {
    ...at(4, 'Về phương hướng, nhiệm vụ phối hợp', 913, 2356),
    basis: 'Không nêu thời hạn.',
  },
};

/** The review between the Office of Public Security and the Operations Department. */
export const conference: DemoConference = {
  externalKey: 'seed-003',
  author: 'secretary.bca',
  approver: 'approver.bca',
  unit: 'BCA-VP',
  reason: 'Ghi nhận hội nghị theo bài báo của Việt Hưng.',
  payload: () =>
    conferencePayload.parse({
      externalKey: 'seed-003',
      title: 'Hội nghị đánh giá phối hợp Văn phòng Bộ Công an – Cục Tác chiến',
      access: 'PARTIES',
      periodText: 'thời gian qua',
      parties: itemsOf(parties),
      participants: itemsOf(participants),
      outcomes: itemsOf(outcomes),
      directions: 'LISTED',
      figures: itemsOf(figures),
      sources: itemsOf(sources),
      provenance: provenanceOf(claims, parties, participants, outcomes, figures, sources),
    }),
};
