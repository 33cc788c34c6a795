import { z } from 'zod';
import { edtfText } from '@/lib/core/edtf';
import { unitChangeKinds, unitCode, unitKinds, unitNameKinds, unitSectors } from './codes';

const optional = z.string().transform((value) => (value === '' ? null : value));
const date = z
  .string()
  .transform((value) => (value === '' ? null : value))
  .pipe(edtfText.nullable());
const codes = z
  .string()
  .transform((value) => value.split('|').filter(Boolean))
  .pipe(z.array(unitCode));
const certainty = z.enum(['STATED', 'INFERRED', 'UNKNOWN', 'UNVERIFIED']);

/** One row of each reference list; an empty cell is "not known", never "no". */
export const referenceRows = {
  units: z.strictObject({
    code: unitCode,
    name: z.string().min(1),
    kind: z.enum(unitKinds),
    parent_code: z.union([z.literal('').transform(() => null), unitCode]),
    abbreviations: z.string().transform((value) => value.split('|').filter(Boolean)),
    valid_from: date,
    valid_to: date,
    sector: z.enum(unitSectors),
    source: optional,
    certainty,
  }),
  names: z.strictObject({
    unit_code: unitCode,
    name: z.string().min(1),
    valid_from: date,
    valid_to: date,
    source: optional,
    certainty,
    kind: z.enum(unitNameKinds),
  }),
  changes: z.strictObject({
    id: z.string().min(1),
    kind: z.enum(unitChangeKinds),
    date,
    predecessor_codes: codes,
    successor_codes: codes,
    legal_basis: optional,
    note: optional,
    source: optional,
    certainty,
  }),
  abbreviations: z.strictObject({
    abbreviation: z.string().min(1),
    expansion: z.string().min(1),
    unit_code: z.union([z.literal('').transform(() => null), unitCode]),
    ambiguous: z.enum(['true', 'false']).transform((value) => value === 'true'),
  }),
};

export type ReferenceUnits = {
  units: z.output<typeof referenceRows.units>[];
  names: z.output<typeof referenceRows.names>[];
  changes: z.output<typeof referenceRows.changes>[];
  abbreviations: z.output<typeof referenceRows.abbreviations>[];
};
