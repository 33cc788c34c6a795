import { z } from 'zod';
import { edtfText } from '@/lib/core/edtf';
import { uuid } from '@/lib/core/uuid';
import { text } from '@/lib/core/vietnamese-text';
import { figureItem } from '@/lib/domain/indicators/schema';
import { personLine } from '@/lib/domain/people/schema';
import {
  accessLevels,
  attachmentItem,
  itemId,
  legalBasisItem,
  provenanceItem,
  sourceItem,
} from '@/lib/domain/sources/schema/payload';
import { unitReference } from '@/lib/domain/units/schema/codes';
import {
  answerStates,
  commendationRecipients,
  conferenceKinds,
  conferenceModes,
  mentioned,
  outcomeKinds,
  participationRoles,
  regulationRoles,
  venueRoles,
} from './codes';

const date = edtfText.nullable().default(null);

const party = z.strictObject({ id: itemId, ...unitReference, isHost: z.boolean().default(false) });

const venue = z.strictObject({
  id: itemId,
  role: z.enum(venueRoles).default('VENUE'),
  place: text({ max: 300, min: 0 }).default(''),
  unit: unitReference.unit,
  /** A class of places ("the centres of the provinces"), members and number not stated. */
  isClass: z.boolean().default(false),
});

const participant = z.strictObject({
  id: itemId,
  role: z.enum(participationRoles).default('DELEGATE'),
  ...personLine,
  /** A delegation without names, instead of a person. */
  delegation: text({ max: 300 }).nullable().default(null),
  unit: unitReference.unit,
  unitText: unitReference.text,
});

const outcome = z.strictObject({
  id: itemId,
  kind: z.enum(outcomeKinds),
  text: text({ max: 4000, min: 0 }).default(''),
  field: text({ max: 200 }).nullable().default(null),
  /** The participant who said it, or the words of the source. */
  saidBy: itemId.nullable().default(null),
  saidByText: text({ max: 300 }).nullable().default(null),
  owners: z.array(z.strictObject(unitReference)).max(20).default([]),
  deadline: date,
  /** The older follow-up that this item raises again: set by a person, never by a suggestion. */
  followUp: uuid.nullable().default(null),
});

const commendation = z.strictObject({
  id: itemId,
  recipient: z.enum(commendationRecipients),
  count: z.int().min(0).max(1_000_000).nullable().default(null),
  form: text({ max: 200 }).nullable().default(null),
  awardingUnit: unitReference.unit,
  awardingText: unitReference.text,
  names: z
    .array(text({ max: 200 }))
    .max(500)
    .default([]),
  reason: text({ max: 500 }).nullable().default(null),
});

const reviewed = z.strictObject({
  regulation: uuid,
  role: z.enum(regulationRoles).default('REVIEWS'),
});

/** What came of one open follow-up of the regulations reviewed; publishing waits for every answer. */
const answer = z.strictObject({
  id: itemId,
  followUp: uuid,
  state: z.enum(answerStates).nullable().default(null),
  note: text({ max: 1000 }).nullable().default(null),
  quotation: text({ max: 1000 }).nullable().default(null),
});

/**
 * What people write about a conference. It may be an incomplete draft: what submission and
 * publication need beyond it is said by the rules.
 */
export const conferencePayload = z.strictObject({
  externalKey: text({ max: 80 }).nullable().default(null),
  kinds: z.array(z.enum(conferenceKinds)).max(7).default([]),
  title: text({ max: 500, min: 0 }).default(''),
  access: z.enum(accessLevels).default('INTERNAL'),
  heldOn: date,
  periodText: text({ max: 200 }).nullable().default(null),
  period: date,
  mode: z.enum(conferenceModes).nullable().default(null),
  regulations: z.array(reviewed).max(50).default([]),
  parties: z.array(party).max(50).default([]),
  venues: z.array(venue).max(100).default([]),
  participants: z.array(participant).max(500).default([]),
  outcomes: z.array(outcome).max(500).default([]),
  shortcomings: z.enum(mentioned).default('NOT_MENTIONED'),
  directions: z.enum(mentioned).default('NOT_MENTIONED'),
  figures: z.array(figureItem).max(200).default([]),
  commendations: z.array(commendation).max(100).default([]),
  answers: z.array(answer).max(500).default([]),
  legalBases: z.array(legalBasisItem).max(50).default([]),
  note: text({ max: 4000 }).nullable().default(null),
  attachments: z.array(attachmentItem).max(50).default([]),
  sources: z.array(sourceItem).max(50).default([]),
  provenance: z.array(provenanceItem).max(2000).default([]),
});

export type ConferencePayload = z.infer<typeof conferencePayload>;
