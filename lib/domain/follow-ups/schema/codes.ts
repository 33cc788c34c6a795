export const followUpKinds = ['SHORTCOMING', 'COMMITMENT'] as const;
export const mentionStates = [
  'RAISED',
  'RECURS',
  'STILL_OPEN',
  'RESOLVED',
  'NOT_MENTIONED',
] as const;
export const followUpStandings = ['OPEN', 'DONE', 'DROPPED'] as const;

/** The state of a thread on a day (domain, section 8). */
export const followUpStates = ['OVERDUE', 'DUE', 'OPEN', 'NO_DEADLINE', 'DONE', 'DROPPED'] as const;

export const decisionKinds = ['RESOLVED', 'DROPPED', 'REOPENED', 'MERGED', 'SPLIT'] as const;

export type FollowUpKind = (typeof followUpKinds)[number];
export type MentionState = (typeof mentionStates)[number];
export type FollowUpStanding = (typeof followUpStandings)[number];
export type FollowUpState = (typeof followUpStates)[number];
export type DecisionKind = (typeof decisionKinds)[number];
