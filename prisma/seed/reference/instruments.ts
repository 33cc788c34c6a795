import { z } from 'zod';
import { edtfText } from '@/lib/core/edtf';
import { regulationKinds, relationKinds } from '@/lib/domain/regulations/schema/codes';
import type { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { unitCode } from '@/lib/domain/units/schema/codes';

const codes = z
  .string()
  .transform((value) => value.split('|').filter(Boolean))
  .pipe(z.array(unitCode));
const optional = z.string().transform((value) => (value === '' ? null : value));

export const instrumentRow = z.strictObject({
  code: z.string().min(1),
  kind: z.enum(regulationKinds),
  number: optional,
  title: z.string().min(1),
  issued_on: optional.pipe(edtfText.nullable()),
  issuer_codes: codes,
  party_codes: codes,
  relation: optional.pipe(z.enum(relationKinds).nullable()),
  related_code: optional,
  source: z.string().min(1),
  certainty: z.enum(['STATED', 'INFERRED']),
});

export type Instrument = z.output<typeof instrumentRow>;

/** What the title of a paper says of its dates beyond the day of signing. */
const DATES: Record<string, { effectiveOn?: string; endsOn?: string; endIsOpen?: boolean }> = {
  'QCPH-QK2-BDBP-2005': { endsOn: '2018' },
  'QCPH-QK2-BDBP-2018': { endsOn: '2023', endIsOpen: true },
  'QCPH-QK7-BDBP-2015': { endsOn: '2020' },
  'QCPH-6074-BNN-BTLBP': { effectiveOn: '2014-07-30' },
};

/** One instrument of the lineage as a payload; `related` is the record its relation leads to. */
export function instrumentPayload(
  row: Instrument,
  related: string | null,
): z.input<typeof regulationPayload> {
  return {
    externalKey: row.code,
    kind: row.kind,
    number: row.number,
    title: row.title,
    signedOn: row.issued_on,
    ...DATES[row.code],
    issuers: row.issuer_codes,
    parties: row.party_codes.map((unit, index) => ({
      id: `ben-${index + 1}`,
      unit,
      role: unit.endsWith('-NHOM') ? ('MEMBER_CLASS' as const) : ('SIGNING_PARTY' as const),
    })),
    relations:
      row.relation && related ? [{ id: 'quan-he', kind: row.relation, regulation: related }] : [],
    sources: [{ id: 'nguon', title: sourceTitle(row.source) }],
    provenance: provenance(row, related),
  };
}

function provenance(row: Instrument, related: string | null) {
  const inferred = row.certainty === 'INFERRED';
  const basis = inferred ? `Suy từ nguồn: ${sourceTitle(row.source)}` : null;
  const claim = (field: string, item: string | null = null) => ({
    item,
    field,
    certainty: row.certainty,
    basis,
    source: 'nguon',
  });
  const extra = Object.keys(DATES[row.code] ?? {}).filter((field) => field !== 'endIsOpen');
  return [
    claim('title'),
    row.issued_on
      ? claim('signedOn')
      : { item: null, field: 'signedOn', certainty: 'UNKNOWN' as const, source: 'nguon' },
    ...(row.number ? [claim('number')] : []),
    ...extra.map((field) => claim(field)),
    ...row.party_codes.map((_, index) => claim('unit', `ben-${index + 1}`)),
    ...(row.relation && related ? [claim('kind', 'quan-he')] : []),
  ];
}

/** The sample articles are named by the record they fill. */
export function sourceTitle(source: string): string {
  return source
    .replaceAll(/seed (\d{3})/g, 'Bài viết nguồn của hồ sơ $1')
    .replaceAll('project notes', 'Ghi chép của ban soạn danh mục');
}
