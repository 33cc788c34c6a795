import { z } from 'zod';
import { figureOperators } from '@/lib/domain/indicators/schema';
import { signatureCapacities } from '@/lib/domain/people/schema';
import {
  basisView,
  dateView,
  namedUnit,
  partyView,
  provenanceView,
  revisionView,
  sideView,
  sourceView,
} from '@/lib/domain/sources/schema/views';
import {
  commendationRecipients,
  conferenceKinds,
  conferenceModes,
  mentioned,
  outcomeKinds,
  participationRoles,
  regulationRoles,
  venueRoles,
} from './codes';
import { regulationLink } from './list';

const text = z.string().nullable();
const item = z.object({ itemId: z.string() });

/** A unit under the name of the day, or the words of the source. */
const unitOrText = z.object({ unit: namedUnit.nullable(), text });

export const conferencePartyView = item.extend({
  unit: partyView.nullable(),
  text,
  isHost: z.boolean(),
});

export const venueView = item.extend({
  role: z.enum(venueRoles),
  place: z.string(),
  unit: namedUnit.nullable(),
  isClass: z.boolean(),
});

export const participantView = item.extend({
  role: z.enum(participationRoles),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  delegation: text,
  rank: text,
  posts: z.array(z.string()),
  capacity: z.enum(signatureCapacities).nullable(),
  unit: namedUnit.nullable(),
  unitText: text,
});

export const outcomeView = item.extend({
  kind: z.enum(outcomeKinds),
  text: z.string(),
  field: text,
  /** The participant who said it, by item. */
  saidBy: text,
  saidByText: text,
  owners: z.array(unitOrText),
  deadline: text,
});

export const figureView = item.extend({
  indicator: z.string(),
  measure: z.string(),
  operator: z.enum(figureOperators).nullable(),
  /** Decimal digits with a point. */
  number: text,
  period: text,
  raw: z.string(),
  malformed: z.boolean(),
  countsDelegates: z.boolean(),
  /** The outcome in which it was stated, by item. */
  outcome: text,
});

export const commendationView = item.extend({
  recipient: z.enum(commendationRecipients),
  count: z.int().nullable(),
  form: text,
  awarding: unitOrText,
  names: z.array(z.string()),
  reason: text,
});

export const conferenceView = z.object({
  id: z.uuid(),
  externalKey: text,
  title: z.string(),
  kinds: z.array(z.enum(conferenceKinds)),
  access: z.enum(['INTERNAL', 'PARTIES']),
  heldOn: dateView,
  period: z.object({ text, edtf: text }),
  mode: z.enum(conferenceModes).nullable(),
  note: text,
  regulations: z.array(regulationLink.extend({ role: z.enum(regulationRoles) })),
  parties: z.array(conferencePartyView),
  venues: z.array(venueView),
  participants: z.array(participantView),
  outcomes: z.array(outcomeView),
  shortcomings: z.enum(mentioned),
  directions: z.enum(mentioned),
  figures: z.array(figureView),
  commendations: z.array(commendationView),
  legalBases: z.array(basisView),
  sources: z.array(sourceView),
  provenance: z.array(provenanceView),
  revisions: z.array(revisionView),
  confirmations: z.array(sideView),
});

export type ConferenceView = z.infer<typeof conferenceView>;
export type ParticipantView = z.infer<typeof participantView>;
export type OutcomeView = z.infer<typeof outcomeView>;
export type FigureView = z.infer<typeof figureView>;
export type CommendationView = z.infer<typeof commendationView>;
export type VenueView = z.infer<typeof venueView>;
