import type { Bounds } from '@/lib/core/edtf/bounds';
import { addDays } from '@/lib/core/edtf/instant';
import type {
  DecisionKind,
  FollowUpKind,
  FollowUpStanding,
  FollowUpState,
  MentionState,
} from '../schema/codes';

/** What a mention counts for; `at` of its conference may be a partial or unknown date. */
export type MentionFacts = {
  conference: string;
  state: MentionState;
  held: Bounds;
  publishedAt: string;
  itemId: string;
};

/** A decision that stands; `basis` names the conferences it rests on. */
export type DecisionFacts = { kind: DecisionKind; day: string; basis: readonly string[] };

/** A deadline is due from so many days before it begins: "đến hạn tháng sau". */
const NEAR_DAYS = 31;

const [FIRST, LAST] = ['0000-01-01', '9999-12-31'];

/**
 * What the mentions say, the first raising first and then by day, the undated last. A thread that
 * was raised twice because two were merged has come back: a person confirmed that by merging.
 */
export function spoken<M extends MentionFacts>(mentions: readonly M[]): M[] {
  const [first, ...later] = [...mentions].sort(byBeginning);
  if (first === undefined) return [];
  return [first, ...later.map((each) => (comesBack(each, first) ? again(each) : each))];
}

/** How many conferences after the first raised it again; a suggestion is no mention and never counts. */
export function recurrencesOf(mentions: readonly MentionFacts[]): number {
  const said = spoken(mentions);
  const again = said.filter(
    ({ state, conference }) => state === 'RECURS' && conference !== said[0]?.conference,
  );
  return new Set(again.map(({ conference }) => conference)).size;
}

/**
 * Whether a thread is open, done or dropped. In doubt about the order of two conferences it stays
 * open: "resolved" counts from its first possible day, anything else to its last. A decision holds
 * against all it rests on and all before it; what is held after it speaks again.
 */
export function standingOf(
  mentions: readonly MentionFacts[],
  decisions: readonly DecisionFacts[],
): FollowUpStanding {
  const decided = decisions.filter(({ kind }) => kind in DECIDED).at(-1);
  const last = spoken(mentions)
    .filter(({ state }) => state !== 'NOT_MENTIONED')
    .filter((each) => !decided || isAfter(each, decided))
    .sort(byWeight)
    .at(-1);
  if (last) return last.state === 'RESOLVED' ? 'DONE' : 'OPEN';
  return decided ? (DECIDED[decided.kind] ?? 'OPEN') : 'OPEN';
}

/** The mentions that may have been made by the end of a day; the undated are among them. */
export function mentionsBy<M extends MentionFacts>(day: string, mentions: readonly M[]): M[] {
  return mentions.filter(({ held }) => held.earliest === null || held.earliest <= day);
}

/** State by day (domain, section 8). A shortcoming has no deadline by its nature; a commitment may lack one. */
export function stateOn(
  day: string,
  thread: {
    kind: FollowUpKind;
    standing: FollowUpStanding;
    deadline: string | null;
    bounds: Bounds;
  },
): FollowUpState {
  const { kind, standing, deadline, bounds } = thread;
  if (standing !== 'OPEN') return standing;
  if (deadline === null) return kind === 'COMMITMENT' ? 'NO_DEADLINE' : 'OPEN';
  if (bounds.latest === null) return 'OPEN';
  if (bounds.latest < day) return 'OVERDUE';
  return (bounds.earliest ?? bounds.latest) <= addDays(day, NEAR_DAYS) ? 'DUE' : 'OPEN';
}

/** For how long something is overdue, from the last possible day of its deadline. */
export function overdueFor(
  day: string,
  latest: string,
): { unit: 'days' | 'months' | 'years'; count: number } {
  const [from, to] = [latest, day].map((each) => each.split('-').map(Number));
  const [years = 0, months = 0, days = 0] = (to ?? []).map((part, at) => part - (from?.[at] ?? 0));
  const whole = years * 12 + months - (days < 0 ? 1 : 0);
  if (whole >= 24) return { unit: 'years', count: Math.floor(whole / 12) };
  if (whole >= 1) return { unit: 'months', count: whole };
  const passed = Date.parse(`${day}T00:00:00Z`) - Date.parse(`${latest}T00:00:00Z`);
  return { unit: 'days', count: Math.max(1, Math.round(passed / 86_400_000)) };
}

const DECIDED: Partial<Record<DecisionKind, FollowUpStanding>> = {
  RESOLVED: 'DONE',
  DROPPED: 'DROPPED',
  REOPENED: 'OPEN',
};

function comesBack(mention: MentionFacts, first: MentionFacts): boolean {
  return mention.state === 'RAISED' && mention.conference !== first.conference;
}

function again<M extends MentionFacts>(mention: M): M {
  return { ...mention, state: 'RECURS' };
}

function isAfter(mention: MentionFacts, decision: DecisionFacts): boolean {
  return !decision.basis.includes(mention.conference) && weightDay(mention) > decision.day;
}

function byBeginning(one: MentionFacts, other: MentionFacts): number {
  return (
    Number(one.state !== 'RAISED') - Number(other.state !== 'RAISED') ||
    compare(one.held.latest ?? LAST, other.held.latest ?? LAST) ||
    compare(one.publishedAt, other.publishedAt) ||
    compare(one.itemId, other.itemId)
  );
}

function byWeight(one: MentionFacts, other: MentionFacts): number {
  return (
    Number(one.state !== 'RAISED') - Number(other.state !== 'RAISED') ||
    compare(weightDay(one), weightDay(other)) ||
    Number(one.state !== 'RESOLVED') - Number(other.state !== 'RESOLVED')
  );
}

function weightDay({ state, held }: MentionFacts): string {
  return state === 'RESOLVED' ? (held.earliest ?? FIRST) : (held.latest ?? LAST);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
