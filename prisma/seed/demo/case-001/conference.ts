import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { itemsOf, legalBasis, party, provenanceOf } from '../facts';
import type { DemoConference, Known } from '../record';
import { at, inferred, sources, unknown } from './article';
import { commendations, outcomes } from './outcomes';
import { participants } from './people';

const parties = [
  party({ id: 'cong-binh', unit: 'BQP-CB' }, at(8, 'Binh chủng Công binh', 1039, 1059)),
  party({ id: 'canh-ve', unit: 'BCA-K01' }, at(8, 'Bộ tư lệnh Cảnh vệ', 1063, 1081)),
];

const legalBasesOf = ({ regulation }: Known) => [
  legalBasis(
    {
      id: 'nghi-dinh-hai-bo',
      text: 'Nghị định của Chính phủ về phối hợp giữa hai Bộ (không nêu số)',
      regulation: regulation('ND-03-2019-ND-CP'),
      resolvedCertainty: 'INFERRED',
      resolvedBasis:
        'Nội dung khớp Nghị định 03/2019/NĐ-CP, văn bản gần nhất về việc này nếu hội nghị họp năm 2023.',
    },
    at(11, 'nghị định của Chính phủ', 1758, 1941),
    { number: unknown('Bài không nêu số nghị định.') },
  ),
];

const claims = {
  title: inferred('Tên hội nghị do sổ đặt theo nội dung bài.'),
  kinds: {
    ...at(13, 'đã ký kết quy chế', 2184, 2214),
    basis: 'Bài nêu việc ký kết, không gọi tên loại đánh giá.',
  },
  heldOn: inferred('Bài không ghi ngày; năm suy từ thứ tự xuất bản của bài.'),
  periodText: at(8, 'Qua 14 năm thực hiện quy chế', 983, 1011),
  period: unknown('Bài chỉ nêu độ dài 14 năm, không nêu năm đầu và năm cuối.'),
  mode: unknown('Bài không nêu hình thức họp.'),
  venues: unknown('Bài không ghi địa điểm.'),
  regulations: [
    at(8, 'Qua 14 năm thực hiện quy chế', 983, 1011),
    at(13, 'đã ký kết quy chế', 2184, 2214),
  ],
  shortcomings: unknown('Bài không nhắc đến tồn tại, hạn chế.'),
  directions: {
    ...at(11, 'Phát biểu tại hội nghị', 1493, 2142),
    basis: 'Không nêu thời hạn.',
  },
};

/** The conference at which the Engineers and the Guard command signed their new regulation. */
export const conference: DemoConference = {
  externalKey: 'seed-001',
  author: 'secretary.bqp',
  approver: 'approver.bqp',
  unit: 'BQP-CB',
  reason: 'Ghi nhận hội nghị theo bài báo của NGUYỄN NGỌC.',
  payload: (known) => {
    const legalBases = legalBasesOf(known);
    const facts = [parties, participants, outcomes, commendations, legalBases, sources];
    return conferencePayload.parse({
      externalKey: 'seed-001',
      title: 'Hội nghị ký quy chế phối hợp mới, Binh chủng Công binh – Bộ Tư lệnh Cảnh vệ',
      kinds: ['SIGNING'],
      heldOn: '2023',
      periodText: 'qua 14 năm',
      regulations: [
        { regulation: known.regulation('QCPH-CB-K01-1'), role: 'REVIEWS' },
        { regulation: known.regulation('QCPH-CB-K01-2'), role: 'SIGNS' },
      ],
      parties: itemsOf(parties),
      participants: itemsOf(participants),
      outcomes: itemsOf(outcomes),
      directions: 'LISTED',
      commendations: itemsOf(commendations),
      legalBases: itemsOf(legalBases),
      sources: itemsOf(sources),
      provenance: provenanceOf(claims, ...facts),
    });
  },
};
