import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { PairSummary } from '@/lib/operations/pairs/schema/summary';

const URGENCY = ['OVERDUE', 'DUE', 'OPEN', 'NO_DEADLINE', 'DONE', 'DROPPED'] as const;

/** What was promised, what needs attention first. */
export function commitmentsOf(pair: PairSummary): ThreadView[] {
  return pair.threads
    .filter(({ kind }) => kind === 'COMMITMENT')
    .sort((one, other) => URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state));
}

/** Commitments of which nothing says that they are done or dropped. */
export function openOf(pair: PairSummary): ThreadView[] {
  return commitmentsOf(pair).filter(({ state }) => state !== 'DONE' && state !== 'DROPPED');
}

/** Shortcomings, those that came back most often first. */
export function shortcomingsOf(pair: PairSummary): ThreadView[] {
  return pair.threads
    .filter(({ kind }) => kind === 'SHORTCOMING')
    .sort((one, other) => other.recurrences - one.recurrences);
}

/** Shortcomings that a person confirmed to have come back, and that are not settled. */
export function recurringOf(pair: PairSummary): ThreadView[] {
  return shortcomingsOf(pair).filter(
    ({ recurrences, state }) => recurrences > 0 && state !== 'DONE' && state !== 'DROPPED',
  );
}

const MOST_COLUMNS = 5;

/** The conferences that are columns of every table of the page: the last ones, oldest first. */
export function columnsOf(pair: PairSummary): PairSummary['conferences'] {
  const dated = pair.conferences.filter(
    ({ heldOn }) => heldOn.edtf && !heldOn.edtf.startsWith('X'),
  );
  return dated.slice(0, MOST_COLUMNS).reverse();
}
