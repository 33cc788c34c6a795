import { z } from 'zod';
import {
  basisView,
  certaintyCode,
  dateView,
  namedUnit,
  partyView,
  provenanceView,
  revisionView,
  sideView,
  sourceView,
} from '@/lib/domain/sources/schema/views';
import { partyRoles, regulationKinds, relationKinds, reviewKinds, validities } from './codes';

/** A paper as another one names it: enough for a link and its status on the day. */
export const paperView = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  kind: z.enum(regulationKinds),
  signedOn: dateView,
  validity: z.enum(validities),
  maybe: z.boolean(),
});

/** One relation read from the acting paper; an unrecorded paper stands in its words alone. */
export const relationView = z.object({
  kind: z.enum(relationKinds),
  acting: z.uuid(),
  target: z.uuid().nullable(),
  targetText: z.string().nullable(),
  certainty: certaintyCode,
  basis: z.string().nullable(),
});

export const regulationView = z.object({
  id: z.uuid(),
  externalKey: z.string().nullable(),
  kind: z.enum(regulationKinds),
  number: z.string().nullable(),
  title: z.string(),
  summary: z.string().nullable(),
  access: z.enum(['INTERNAL', 'PARTIES']),
  signedOn: dateView,
  effectiveOn: dateView,
  endsOn: dateView,
  endIsOpen: z.boolean(),
  statusClaim: z.string().nullable(),
  fields: z.array(z.string()),
  articles: z.string().nullable(),
  /** Validity on `asOf`, and what decided it. */
  asOf: z.string(),
  validity: z.enum(validities),
  maybe: z.boolean(),
  because: z.array(z.string()),
  issuers: z.array(partyView),
  parties: z.array(
    z.object({
      itemId: z.string(),
      role: z.enum(partyRoles),
      unit: partyView.nullable(),
      statedName: z.string().nullable(),
      onBehalfOf: namedUnit.nullable(),
      note: z.string().nullable(),
    }),
  ),
  signatories: z.array(
    z.object({
      itemId: z.string(),
      person: z.object({ id: z.uuid(), name: z.string() }).nullable(),
      rank: z.string().nullable(),
      posts: z.array(z.string()),
      unit: partyView.nullable(),
      capacity: z.string().nullable(),
    }),
  ),
  reviewCycles: z.array(
    z.object({
      kind: z.enum(reviewKinds).nullable(),
      everyMonths: z.int().nullable(),
      atEnd: z.boolean(),
      hostByRotation: z.boolean(),
      text: z.string().nullable(),
    }),
  ),
  /** The papers around this one, itself included, and what they do to each other. */
  papers: z.array(paperView),
  relations: z.array(relationView),
  legalBases: z.array(basisView),
  conferences: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      heldOn: dateView,
      periodText: z.string().nullable(),
      role: z.enum(['REVIEWS', 'SIGNS']),
      figures: z.int(),
      outcomes: z.int(),
    }),
  ),
  confirmations: z.array(sideView),
  sources: z.array(sourceView),
  provenance: z.array(provenanceView),
  revisions: z.array(revisionView),
});

export type PaperView = z.infer<typeof paperView>;
export type RelationView = z.infer<typeof relationView>;
export type RegulationView = z.infer<typeof regulationView>;
