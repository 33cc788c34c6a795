import { fields } from '../fields';
import type { DemoRevision } from '../record';
import { type Addition, revised } from '../revise';
import { at, inferred, sources, unknown } from './article';

const parties: Addition['parties'] = {
  'DU-BDBP-QUANGNINH': { claims: { unit: at(6, 'Đảng ủy BĐBP tỉnh', 564, 581) } },
  'HTU-BG-QUANGNINH-NHOM': {
    set: {
      role: 'MEMBER_CLASS',
      text: 'các thành ủy, huyện ủy, thị ủy biên giới',
      note: 'Bài không nêu tên từng cấp ủy.',
    },
    claims: {
      role: inferred('Bài gọi chung cả lớp cấp ủy, không kể tên.'),
      text: at(3, 'các thành ủy, huyện ủy', 263, 303),
    },
  },
};

/** The regulation between Party committees; its second party is a class without named members. */
export const partyCommittees: DemoRevision = {
  externalKey: 'QCPH-DUBP-QUANGNINH',
  author: 'secretary.bdbp',
  approver: 'approver.bdbp',
  unit: 'DU-BDBP-QUANGNINH',
  reason: 'Bổ sung theo bài báo về hội nghị sơ kết năm 2017.',
  revise: (published) =>
    revised(published, {
      set: {
        fields: [
          fields.border,
          fields.localPolitics,
          fields.economy,
          fields.diplomacy,
          fields.people,
        ],
      },
      claims: {
        kind: at(6, 'quy chế phối hợp giữa Đảng ủy', 542, 571),
        fields: inferred('Các mặt phối hợp bài nêu; không có văn bản quy chế.'),
        number: unknown('Bài không nêu số của quy chế.'),
        signedOn: unknown('Bài không nêu ngày, năm ký.'),
        effectiveOn: unknown('Bài không nêu ngày có hiệu lực.'),
        signatories: unknown('Bài không nêu người ký.'),
        reviewCycles: unknown('Bài không nêu chu kỳ sơ kết.'),
      },
      sources,
      parties,
    }),
};
