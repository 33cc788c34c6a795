import { z } from 'zod';
import { limit, placeText } from '@/lib/core/pagination';
import { uuid } from '@/lib/core/uuid';
import { dateView, partyView, sideCounts } from '@/lib/domain/sources/schema/views';
import { unitCode } from '@/lib/domain/units/schema/codes';
import { conferenceKinds, conferenceModes } from './codes';

const year = z.coerce
  .number({ error: 'errors.field.year' })
  .int('errors.field.year')
  .min(1900, 'errors.field.year')
  .max(2200, 'errors.field.year');

/** What a list of conferences may be asked for; the same on the page and in the API. */
export const conferenceFilter = z.object({
  /** Several units: conferences to which all of them are parties. */
  unit: z.array(unitCode).max(5).default([]),
  regulation: uuid.optional(),
  kind: z.enum(conferenceKinds).optional(),
  /** The year in which it was, or may have been, held. */
  year: year.optional(),
  sort: z.enum(['newest', 'oldest']).default('newest'),
  limit,
  cursor: placeText.optional(),
});

export const regulationLink = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
});

export const conferenceListItem = z.object({
  id: z.uuid(),
  externalKey: z.string().nullable(),
  /** A conference bears no number; the field is there for lists of both kinds. */
  number: z.null(),
  title: z.string(),
  kinds: z.array(z.enum(conferenceKinds)),
  parties: z.array(partyView),
  /** Parties of which only the words of the source are known. */
  statedParties: z.array(z.string()),
  heldOn: dateView,
  periodText: z.string().nullable(),
  mode: z.enum(conferenceModes).nullable(),
  access: z.enum(['INTERNAL', 'PARTIES']),
  confirmations: sideCounts,
  /** At most three; `counts.regulations` says how many there are. */
  regulations: z.array(regulationLink),
  counts: z.object({
    regulations: z.int(),
    figures: z.int(),
    directions: z.int(),
    shortcomings: z.int(),
  }),
});

export type ConferenceFilter = z.infer<typeof conferenceFilter>;
export type ConferenceListItem = z.infer<typeof conferenceListItem>;
export type RegulationLink = z.infer<typeof regulationLink>;

export type ConferenceListRequest = Omit<ConferenceFilter, 'unit'> & {
  /** Each group is one unit asked for, with those that count as it. */
  unit: readonly (readonly string[])[];
};
