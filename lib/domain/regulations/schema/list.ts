import { z } from 'zod';
import { isoDay } from '@/lib/core/edtf';
import { limit, placeText } from '@/lib/core/pagination';
import { line } from '@/lib/core/vietnamese-text';
import { dateView, partyView, sideCounts } from '@/lib/domain/sources/schema/views';
import { unitCode } from '@/lib/domain/units/schema/codes';
import { regulationKinds, validities } from './codes';

const year = z.coerce
  .number({ error: 'errors.field.year' })
  .int('errors.field.year')
  .min(1900, 'errors.field.year')
  .max(2200, 'errors.field.year');

/** What a list of regulations may be asked for; the same on the page and in the API. */
export const regulationFilter = z.object({
  /** Several units: papers to which all of them are parties. */
  unit: z.array(unitCode).max(5).default([]),
  kind: z.enum(regulationKinds).optional(),
  validity: z.enum(validities).optional(),
  validOn: isoDay.optional(),
  field: line({ max: 200 }).optional(),
  year: year.optional(),
  signedFrom: isoDay.optional(),
  signedTo: isoDay.optional(),
  sort: z.enum(['newest', 'oldest']).default('newest'),
  limit,
  cursor: placeText.optional(),
});

export const validityView = z.object({ validity: z.enum(validities), maybe: z.boolean() });

export const regulationListItem = z.object({
  id: z.uuid(),
  externalKey: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  kind: z.enum(regulationKinds),
  parties: z.array(partyView),
  signedOn: dateView,
  validity: validityView,
  access: z.enum(['INTERNAL', 'PARTIES']),
  confirmations: sideCounts,
  conferences: z.object({ count: z.int(), latest: dateView.nullable() }),
});

export type RegulationFilter = z.infer<typeof regulationFilter>;
export type RegulationListItem = z.infer<typeof regulationListItem>;

export type RegulationListRequest = Omit<RegulationFilter, 'unit'> & {
  /** Each group is one unit asked for, with those that count as it. */
  unit: readonly (readonly string[])[];
  /** The day on which validity is judged. */
  day: string;
};
