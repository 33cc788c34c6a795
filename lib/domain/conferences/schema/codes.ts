import { reviewKinds } from '@/lib/domain/regulations/schema/codes';

export const conferenceKinds = reviewKinds;
export const conferenceModes = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;
export const regulationRoles = ['REVIEWS', 'SIGNS'] as const;
export const venueRoles = ['VENUE', 'BRIDGE_POINT'] as const;

export const participationRoles = [
  'CHAIR',
  'CO_CHAIR',
  'SIGNATORY',
  'WITNESS',
  'SPEAKER',
  'DELEGATE',
  'SECRETARY',
] as const;

export const outcomeKinds = [
  'STRENGTH',
  'SHORTCOMING',
  'CAUSE',
  'LESSON',
  'DIRECTION',
  'PROPOSAL',
  'CONCLUSION',
] as const;

/** Listed, only said to exist, or not mentioned at all: three different answers. */
export const mentioned = ['LISTED', 'MENTIONED_NOT_LISTED', 'NOT_MENTIONED'] as const;
export const commendationRecipients = ['COLLECTIVE', 'INDIVIDUAL'] as const;

/** What came of an open follow-up; RAISED is said by the item that first raises it. */
export const answerStates = ['RECURS', 'STILL_OPEN', 'RESOLVED', 'NOT_MENTIONED'] as const;

export type ConferenceKind = (typeof conferenceKinds)[number];
export type OutcomeKind = (typeof outcomeKinds)[number];
export type ParticipationRole = (typeof participationRoles)[number];
