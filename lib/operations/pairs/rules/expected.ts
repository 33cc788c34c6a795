import type { Bounds } from '@/lib/core/edtf/bounds';
import type { ConferenceKind } from '@/lib/domain/conferences/schema/codes';
import type { ExpectedConference } from '../schema/view';

export type Cycle = {
  kind: ConferenceKind | null;
  everyMonths: number | null;
  atEnd: boolean;
  hostByRotation: boolean;
};

/** What of a paper decides when its parties should meet again. */
export type Reviewed = {
  /** Since when it applies. */
  since: Bounds;
  ends: Bounds;
  endIsOpen: boolean;
  cycles: readonly Cycle[];
  /** Its recorded conferences. */
  held: readonly { kinds: readonly ConferenceKind[]; held: Bounds }[];
};

export type Expected = Pick<ExpectedConference, 'kind' | 'edtf' | 'state' | 'monthsLate'> & {
  hostByRotation: boolean;
  latest: string;
};

/**
 * The conferences that a paper's review cycles let expect, soonest first. Each is counted from the
 * last recorded one of its kind, else from the paper's beginning, to the month: partial dates make
 * it a span. It is due within its months and overdue after them; where nothing is dated, or only
 * undated ones were held, nothing is expected. That none is recorded does not say that none was held.
 */
export function expectedOf(paper: Reviewed, day: string): Expected[] {
  return paper.cycles
    .flatMap((cycle) => expectedBy(cycle, paper) ?? [])
    .map(({ cycle, first, last }) => {
      const months = { first: monthOf(first), last: monthOf(last) };
      const now = monthOf(day);
      return {
        kind: cycle.kind,
        edtf:
          first === last
            ? monthText(months.first)
            : `${monthText(months.first)}/${monthText(months.last)}`,
        state: stateOf(months, now),
        monthsLate: Math.max(0, now - months.last),
        hostByRotation: cycle.hostByRotation,
        latest: last,
      };
    })
    .sort((one, other) => (one.latest < other.latest ? -1 : 1));
}

type Span = { cycle: Cycle; first: string; last: string };

function expectedBy(cycle: Cycle, paper: Reviewed): Span | null {
  if (cycle.everyMonths === null) return cycle.atEnd ? atEnd(cycle, paper) : null;
  const held = paper.held.filter((each) => counts(each.kinds, cycle.kind));
  const latest = held
    .map((each) => each.held)
    .filter(isDated)
    .sort(byLast)
    .at(-1);
  // One that nobody dated was held all the same: the beginning says nothing any more.
  if (latest === undefined && held.length > 0) return null;
  const from = latest ?? paper.since;
  if (from.latest === null && from.earliest === null) return null;
  const [first, last] = [from.earliest ?? from.latest ?? '', from.latest ?? from.earliest ?? ''];
  return spanOf(cycle, addMonths(first, cycle.everyMonths), addMonths(last, cycle.everyMonths));
}

/** A final review belongs to the nominal end, unless one was held in the year before it or later. */
function atEnd(cycle: Cycle, { ends, endIsOpen, held }: Reviewed): Span | null {
  if (ends.latest === null || endIsOpen) return null;
  const since = addMonths(ends.earliest ?? ends.latest, -12);
  const isDone = held.some(
    ({ kinds, held: { latest } }) => kinds.includes('FINAL_REVIEW') && (latest ?? '') >= since,
  );
  return isDone ? null : spanOf(cycle, ends.earliest ?? ends.latest, ends.latest);
}

function spanOf(cycle: Cycle, first: string, last: string): Span {
  return monthOf(first) === monthOf(last) ? { cycle, first, last: first } : { cycle, first, last };
}

/** A conference whose kind no source names may be the one. */
function counts(kinds: readonly ConferenceKind[], wanted: ConferenceKind | null): boolean {
  return wanted === null || kinds.length === 0 || kinds.includes(wanted);
}

function stateOf(months: { first: number; last: number }, now: number): Expected['state'] {
  if (now > months.last) return 'OVERDUE';
  return now >= months.first ? 'DUE' : 'UPCOMING';
}

function isDated({ latest }: Bounds): boolean {
  return latest !== null;
}

function byLast(one: Bounds, other: Bounds): number {
  return (one.latest ?? '') < (other.latest ?? '') ? -1 : 1;
}

/** Months since year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The first of the month that lies so many months after a day's. */
function addMonths(day: string, count: number): string {
  return `${monthText(monthOf(day) + count)}-01`;
}
