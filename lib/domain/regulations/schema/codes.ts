export const regulationKinds = [
  'JOINT_REGULATION',
  'WORKING_RELATIONS',
  'DECREE',
  'JOINT_CIRCULAR',
  'JOINT_PROVISION',
  'ISSUED_BY_DECISION',
  'PROGRAMME',
  'PLAN',
  'AGREEMENT',
  'PARTY_COMMITTEE_REGULATION',
  'PARTY_DOCUMENT',
  'OTHER',
] as const;

export const partyRoles = [
  'SIGNING_PARTY',
  'IMPLEMENTING_BODY',
  'MEMBER_CLASS',
  'STANDING_BODY',
  'FOCAL_POINT',
] as const;

export const relationKinds = [
  'AMENDS',
  'SUPPLEMENTS',
  'REPLACES',
  'REPEALS',
  'IMPLEMENTS',
  'GUIDES',
  'CORRECTS',
  'BASED_ON',
] as const;

export const validities = [
  'NOT_YET_IN_FORCE',
  'IN_FORCE',
  'PARTLY_EXPIRED',
  'EXPIRED',
  'UNKNOWN',
] as const;

/** The kinds of review a regulation may prescribe; the codes are those of conferences. */
export const reviewKinds = [
  'INTERIM_REVIEW',
  'FINAL_REVIEW',
  'PERIODIC_BRIEFING',
  'SIGNING',
  'LESSONS_LEARNED',
  'ROLL_OUT',
  'OTHER',
] as const;

export type RegulationKind = (typeof regulationKinds)[number];
export type PartyRole = (typeof partyRoles)[number];
export type RelationKind = (typeof relationKinds)[number];
export type Validity = (typeof validities)[number];
