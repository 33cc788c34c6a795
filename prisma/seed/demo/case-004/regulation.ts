import { fields } from '../fields';
import type { DemoRevision } from '../record';
import { revised } from '../revise';
import { at, inferred, sources, unknown } from './article';

/** What the briefing adds to the decree that both ministries carry out. */
export const decree: DemoRevision = {
  externalKey: 'ND-03-2019-ND-CP',
  author: 'secretary.bqp',
  approver: 'approver.bqp',
  unit: 'BQP',
  reason: 'Bổ sung theo bài báo về giao ban hai Bộ 6 tháng đầu năm 2022.',
  revise: (published) =>
    revised(published, {
      set: {
        fields: [fields.order, fields.crime, fields.defence, fields.border, fields.information],
      },
      claims: {
        number: [
          at(2, '03/2019/NĐ-CP', 221, 234),
          { ...at(8, '03/2019/ NĐ- CP', 1545, 1560), statedPart: '03/2019/ NĐ- CP' },
        ],
        issuers: at(2, 'của Chính phủ', 235, 248),
        fields: inferred('Các mặt phối hợp nêu ở giao ban; không có toàn văn nghị định.'),
        effectiveOn: unknown('Nguồn không nêu ngày có hiệu lực.'),
        reviewCycles: unknown('Bài nói về một kỳ giao ban, không nêu chu kỳ.'),
        signatories: unknown('Nguồn không nêu người ký.'),
      },
      sources,
      parties: {
        BCA: { claims: { unit: at(2, 'Bộ Công an và Bộ Quốc phòng', 115, 142) } },
        BQP: { claims: { unit: at(2, 'Bộ Quốc phòng tổ chức Hội nghị', 129, 159) } },
      },
    }),
};
