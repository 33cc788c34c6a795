import {
  type Answer,
  type Bounds,
  isBefore,
  isOnOrBefore,
  isUndated,
} from '@/lib/core/edtf/bounds';
import type { Validity } from '../schema/codes';

/** Whether something has happened by the day: certainly, perhaps, or not as far as recorded. */
export type Happened = 'YES' | 'MAYBE' | 'NO';

export type ValidityFacts = {
  signed: Bounds;
  /** The date of signing is inferred, not stated. */
  signedInferred: boolean;
  effective: Bounds;
  ends: Bounds;
  endIsOpen: boolean;
  /** By a visible paper that replaces or repeals it. */
  replaced: Happened;
  /** By a visible paper that amends it. */
  amended: Happened;
  /** The paper it guides or implements has itself been replaced or repealed. */
  guidedGone: Happened;
};

/** What decided: the words on the page name it. */
export type ValidityReason =
  | 'effective'
  | 'signed'
  | 'undated'
  | 'ended'
  | 'openEnd'
  | 'replaced'
  | 'amended'
  | 'guidedGone'
  | 'noEnd';

export type ValidityVerdict = { validity: Validity; maybe: boolean; because: ValidityReason[] };

/**
 * Validity on a day, from dates and relations that one may see and the record's own end (domain,
 * sections 2 and 9). A paper begins on its effective date, else on its signing. It ends after its
 * nominal end unless it goes on openly, and with the paper that replaces or repeals it; an
 * amendment ends it in part. A paper that guides one which has ended may have ended with it (Luật
 * Ban hành văn bản QPPL 2015, điều 154). What rests on partial or inferred facts is "có thể".
 */
export function validityOn(day: string, facts: ValidityFacts): ValidityVerdict {
  const start = isUndated(facts.effective) ? facts.signed : facts.effective;
  const begun = isOnOrBefore(start, day);
  const from = isUndated(facts.effective) ? 'signed' : 'effective';
  if (begun === 'NO') return { validity: 'NOT_YET_IN_FORCE', maybe: false, because: [from] };
  return ended(day, facts) ?? alive(begun, facts, isUndated(start) ? 'undated' : from);
}

function ended(day: string, facts: ValidityFacts): ValidityVerdict | null {
  const own = facts.endIsOpen ? 'NO' : passed(facts.ends, day);
  const by: [ValidityReason, Happened][] = [
    ['replaced', facts.replaced],
    ['ended', own],
    ['guidedGone', facts.guidedGone === 'NO' ? 'NO' : 'MAYBE'],
  ];
  const certain = by.find(([, happened]) => happened === 'YES');
  const perhaps = certain ?? by.find(([, happened]) => happened === 'MAYBE');
  if (!perhaps) return null;
  return { validity: 'EXPIRED', maybe: certain === undefined, because: [perhaps[0]] };
}

function alive(begun: Answer, facts: ValidityFacts, from: ValidityReason): ValidityVerdict {
  if (facts.amended !== 'NO') {
    const maybe = facts.amended === 'MAYBE';
    return { validity: 'PARTLY_EXPIRED', maybe, because: ['amended'] };
  }
  if (begun === 'UNKNOWN') return { validity: 'UNKNOWN', maybe: false, because: ['undated'] };
  const doubtful = begun === 'MAYBE' || (from === 'signed' && facts.signedInferred);
  const because: ValidityReason[] = [from, facts.endIsOpen ? 'openEnd' : 'noEnd'];
  return { validity: 'IN_FORCE', maybe: doubtful, because };
}

function passed(end: Bounds, day: string): Happened {
  const answer = isBefore(end, day);
  return answer === 'UNKNOWN' ? 'NO' : answer;
}
