import { signatory } from '../facts';
import { fields } from '../fields';
import type { DemoRevision, Known } from '../record';
import { revised } from '../revise';
import { at, inferred, sources, unknown } from './article';

const covered = [fields.guard, fields.information, fields.ordnance, fields.training];
const coveredFrom = inferred('Các mặt phối hợp bài nêu; không có văn bản quy chế.');

const parties = {
  'BQP-CB': { claims: { unit: at(8, 'Binh chủng Công binh', 1039, 1059) } },
  'BCA-K01': { claims: { unit: at(8, 'Bộ tư lệnh Cảnh vệ', 1063, 1081) } },
};

const signatoriesOf = ({ person }: Known) => {
  const signed = at(13, 'thủ trưởng hai Bộ tư lệnh', 2158, 2214);
  const name = inferred(
    'Bài nói thủ trưởng hai bên ký; hai người đồng chủ trì là tư lệnh.',
    signed,
  );
  const chair = (id: string) => ({ id, person: person('seed-001', id), rank: 'Thiếu tướng' });
  return [
    signatory(
      {
        ...chair('tran-trung-hoa'),
        name: 'Trần Trung Hòa',
        posts: ['Tư lệnh Binh chủng Công binh'],
        unit: 'BQP-CB',
      },
      signed,
      { name, rank: name },
    ),
    signatory(
      {
        ...chair('tran-hai-quan'),
        name: 'Trần Hải Quân',
        posts: ['Tư lệnh Bộ Tư lệnh Cảnh vệ'],
        unit: 'BCA-K01',
      },
      signed,
      { name, rank: name },
    ),
  ];
};

/** The regulation of fourteen years that the conference reviewed. */
export const earlier: DemoRevision = {
  externalKey: 'QCPH-CB-K01-1',
  author: 'secretary.bca',
  approver: 'approver.bca',
  unit: 'BCA-K01',
  reason: 'Bổ sung theo bài báo về hội nghị ký quy chế mới của hai bộ tư lệnh.',
  revise: (published) =>
    revised(published, {
      set: { signedOn: '2009~', fields: covered },
      claims: {
        signedOn: inferred(
          'Tính lùi 14 năm thực hiện từ năm 2023, cũng là năm suy đoán.',
          at(8, 'Qua 14 năm thực hiện quy chế', 983, 1011),
        ),
        fields: coveredFrom,
        number: unknown('Bài không nêu số của quy chế.'),
        effectiveOn: unknown('Bài không nêu ngày có hiệu lực.'),
        signatories: unknown('Bài không nêu người ký quy chế cũ.'),
      },
      sources,
      parties,
    }),
};

/** The regulation signed at the conference, which takes the place of the earlier one. */
export const signed: DemoRevision = {
  externalKey: 'QCPH-CB-K01-2',
  author: 'secretary.bqp',
  approver: 'approver.bqp',
  unit: 'BQP-CB',
  reason: 'Bổ sung người ký, năm ký theo bài báo về hội nghị ký kết.',
  revise: (published, known) => {
    const replaces = inferred(
      'Bài chỉ nói “quy chế phối hợp mới” sau 14 năm; việc thay thế là suy đoán.',
      at(13, 'đã ký kết quy chế', 2184, 2214),
    );
    return revised(published, {
      set: { signedOn: '2023', fields: covered },
      claims: {
        signedOn: inferred('Ký tại hội nghị; năm họp suy từ thứ tự xuất bản của bài.'),
        fields: coveredFrom,
        number: unknown('Bài không nêu số của quy chế.'),
        effectiveOn: unknown('Bài không nêu ngày có hiệu lực.'),
      },
      sources,
      signatories: signatoriesOf(known),
      parties,
      relation: {
        to: known.regulation('QCPH-CB-K01-1'),
        claims: { kind: replaces, regulation: replaces },
      },
    });
  },
};
