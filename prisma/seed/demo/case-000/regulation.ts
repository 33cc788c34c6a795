import { reviewCycle } from '../facts';
import { fields } from '../fields';
import type { DemoRevision } from '../record';
import { revised } from '../revise';
import { at, inferred, sources, unknown } from './article';

const reviewCycles = [
  reviewCycle(
    {
      id: 'gap-hang-nam',
      everyMonths: 12,
      text: 'Gặp nhau đánh giá tình hình, trao đổi nghiệp vụ',
    },
    at(5, 'hằng năm, hai đơn vị', 739, 828),
    { kind: unknown('Bài không gọi tên loại cuộc gặp.') },
  ),
];

/** What the article tells of the working relations of the two sides. */
export const workingRelations: DemoRevision = {
  externalKey: 'QHCT-TC2-BDBP',
  author: 'secretary.bdbp',
  approver: 'approver.bdbp',
  unit: 'BQP-BDBP',
  reason: 'Bổ sung theo bài báo về hội nghị đánh giá quan hệ công tác từ năm 2019.',
  revise: (published) =>
    revised(published, {
      set: {
        fields: [
          fields.relations,
          fields.information,
          fields.advice,
          fields.internalSecurity,
          fields.training,
        ],
      },
      claims: {
        kind: at(5, 'quy chế quan hệ công tác', 713, 737),
        fields: inferred('Các mặt phối hợp bài nêu; không có văn bản quy chế.'),
        number: unknown('Bài không nêu số của quy chế.'),
        signedOn: unknown('Bài không nêu ngày, năm ký.'),
        effectiveOn: unknown('Bài không nêu ngày có hiệu lực.'),
        signatories: unknown('Bài không nêu người ký.'),
      },
      sources,
      reviewCycles,
      parties: {
        'BQP-TC2': { claims: { unit: at(1, 'Tổng cục II và Bộ tư lệnh', 90, 115) } },
        'BQP-BDBP': { claims: { unit: at(1, 'Bộ tư lệnh Bộ đội Biên phòng', 105, 133) } },
      },
    }),
};
