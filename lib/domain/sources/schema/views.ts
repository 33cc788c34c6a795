import { z } from 'zod';

export const certaintyCode = z.enum(['STATED', 'INFERRED', 'UNKNOWN', 'UNVERIFIED']);

/** A partial date as shown: the value, how far it is stated, and which part of it is. */
export const dateView = z.object({
  edtf: z.string().nullable(),
  certainty: certaintyCode,
  /** Stated in part only, such as XXXX-03-09 where the year is inferred. */
  statedPart: z.string().nullable(),
});

export const namedUnit = z.object({ code: z.string(), name: z.string() });

/** A party under the name of the time; `now` says what has become of it since. */
export const partyView = namedUnit.extend({
  isClass: z.boolean(),
  now: z
    .object({
      kind: z.enum(['renamed', 'succeeded', 'ended']),
      units: z.array(namedUnit),
      date: z.string().nullable(),
    })
    .nullable(),
});

export const sourceView = z.object({
  itemId: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  address: z.string().nullable(),
  publishedOn: z.string().nullable(),
  retrievedOn: z.string().nullable(),
  note: z.string().nullable(),
});

/** Where one field of one item comes from; `source` is the ordinal of the source, from 1. */
export const provenanceView = z.object({
  itemId: z.string().nullable(),
  field: z.string(),
  certainty: certaintyCode,
  basis: z.string().nullable(),
  statedPart: z.string().nullable(),
  source: z.int().nullable(),
  locator: z.string().nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
});

export const basisView = z.object({
  itemId: z.string(),
  text: z.string(),
  number: z.string().nullable(),
  resolved: z
    .object({
      id: z.string(),
      number: z.string().nullable(),
      title: z.string(),
      certainty: certaintyCode,
      basis: z.string().nullable(),
    })
    .nullable(),
});

/** A published revision, named by its ordinal. */
export const revisionView = z.object({
  number: z.int(),
  publishedAt: z.iso.datetime(),
  reason: z.string().nullable(),
  author: z.string().nullable(),
  approver: z.string().nullable(),
});

/** What a party's side says of the published revision; no decision: its word is awaited. */
export const sideView = namedUnit.extend({
  decision: z.enum(['CONFIRMED', 'DISPUTED']).nullable(),
  note: z.string().nullable(),
  at: z.iso.datetime().nullable(),
  by: z.string().nullable(),
  /** Its last word on an earlier revision, where it has said nothing of this one. */
  earlier: z.object({ decision: z.enum(['CONFIRMED', 'DISPUTED']), number: z.int() }).nullable(),
  /** Whether the reader may speak for it. */
  can: z.boolean(),
});

/** How many sides a record has, and what they say of the published revision. */
export const sideCounts = z.object({ sides: z.int(), confirmed: z.int(), disputed: z.int() });

export type SideView = z.infer<typeof sideView>;
export type SideCounts = z.infer<typeof sideCounts>;
export type DateView = z.infer<typeof dateView>;
export type PartyView = z.infer<typeof partyView>;
export type SourceView = z.infer<typeof sourceView>;
export type ProvenanceView = z.infer<typeof provenanceView>;
export type BasisView = z.infer<typeof basisView>;
export type RevisionView = z.infer<typeof revisionView>;
