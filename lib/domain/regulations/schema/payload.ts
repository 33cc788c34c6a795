import { z } from 'zod';
import { edtfText } from '@/lib/core/edtf';
import { uuid } from '@/lib/core/uuid';
import { text } from '@/lib/core/vietnamese-text';
import { personLine } from '@/lib/domain/people/schema';
import {
  accessLevels,
  attachmentItem,
  itemId,
  legalBasisItem,
  provenanceItem,
  sourceItem,
} from '@/lib/domain/sources/schema/payload';
import { unitCode, unitReference } from '@/lib/domain/units/schema/codes';
import { partyRoles, regulationKinds, relationKinds, reviewKinds } from './codes';

const date = edtfText.nullable().default(null);

const party = z.strictObject({
  id: itemId,
  role: z.enum(partyRoles).default('SIGNING_PARTY'),
  ...unitReference,
  onBehalfOf: unitCode.nullable().default(null),
  note: text({ max: 500 }).nullable().default(null),
});

const signatory = z.strictObject({ id: itemId, ...personLine, unit: unitReference.unit });

const relation = z.strictObject({
  id: itemId,
  kind: z.enum(relationKinds),
  /** The paper acted on: its record, or the words of the source where no record is known. */
  regulation: uuid.nullable().default(null),
  text: text({ max: 500 }).nullable().default(null),
});

const reviewCycle = z.strictObject({
  id: itemId,
  kind: z.enum(reviewKinds).nullable().default(null),
  everyMonths: z.int().min(1).max(240).nullable().default(null),
  atEnd: z.boolean().default(false),
  hostByRotation: z.boolean().default(false),
  text: text({ max: 300 }).nullable().default(null),
});

/**
 * What people write about a regulation. It may be an incomplete draft: what submission and
 * publication need beyond it is said by the rules.
 */
export const regulationPayload = z.strictObject({
  externalKey: text({ max: 80 }).nullable().default(null),
  kind: z.enum(regulationKinds).nullable().default(null),
  number: text({ max: 100 }).nullable().default(null),
  title: text({ max: 500, min: 0 }).default(''),
  summary: text({ max: 4000 }).nullable().default(null),
  access: z.enum(accessLevels).default('INTERNAL'),
  signedOn: date,
  effectiveOn: date,
  endsOn: date,
  endIsOpen: z.boolean().default(false),
  fields: z
    .array(text({ max: 200 }))
    .max(50)
    .default([]),
  issuers: z.array(unitCode).max(20).default([]),
  parties: z.array(party).max(50).default([]),
  signatories: z.array(signatory).max(50).default([]),
  relations: z.array(relation).max(50).default([]),
  legalBases: z.array(legalBasisItem).max(50).default([]),
  reviewCycles: z.array(reviewCycle).max(10).default([]),
  articles: text({ max: 200_000 }).nullable().default(null),
  statusClaim: text({ max: 200 }).nullable().default(null),
  attachments: z.array(attachmentItem).max(50).default([]),
  sources: z.array(sourceItem).max(50).default([]),
  provenance: z.array(provenanceItem).max(1000).default([]),
});

export type RegulationPayload = z.infer<typeof regulationPayload>;
export type RegulationParty = RegulationPayload['parties'][number];
