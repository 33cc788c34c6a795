import { daysInMonth, type Edtf, type EdtfDate, parseEdtf } from '../edtf';

/** First and last possible day (YYYY-MM-DD); null where open or unknown. */
export type Bounds = { earliest: string | null; latest: string | null };

/** What can be said of a partial date: certainly, certainly not, depends on the day, nothing known. */
export type Answer = 'YES' | 'NO' | 'MAYBE' | 'UNKNOWN';

const NONE: Bounds = { earliest: null, latest: null };

/**
 * The bounds on which sorting, overdue and validity work. An unknown year has none, an open end none on
 * its side; "about" keeps the bounds of what is stated. Text that is no EDTF has none.
 */
export function bounds(value: Edtf | string): Bounds {
  const edtf = typeof value === 'string' ? parseEdtf(value) : value;
  if (edtf === null) return NONE;
  if (edtf.kind === 'date') return { earliest: firstDay(edtf), latest: lastDay(edtf) };
  return {
    earliest: edtf.start && firstDay(edtf.start),
    latest: edtf.end && lastDay(edtf.end),
  };
}

/** Whether the date, or a side of the period, is marked "about". */
export function isApproximate(value: Edtf | string): boolean {
  const edtf = typeof value === 'string' ? parseEdtf(value) : value;
  if (edtf === null) return false;
  if (edtf.kind === 'date') return edtf.approximate;
  return Boolean(edtf.start?.approximate || edtf.end?.approximate);
}

/** Whether the event lies before the day, the day itself excluded (YYYY-MM-DD). */
export function isBefore({ earliest, latest }: Bounds, day: string): Answer {
  if (latest !== null && latest < day) return 'YES';
  if (earliest !== null && earliest >= day) return 'NO';
  return earliest === null && latest === null ? 'UNKNOWN' : 'MAYBE';
}

/** Whether the event has come about by the end of the day (YYYY-MM-DD). */
export function isOnOrBefore({ earliest, latest }: Bounds, day: string): Answer {
  if (latest !== null && latest <= day) return 'YES';
  if (earliest !== null && earliest > day) return 'NO';
  return earliest === null && latest === null ? 'UNKNOWN' : 'MAYBE';
}

/** Whether two events or periods can share a day; without any bounds nothing is known. */
export function overlaps(one: Bounds, other: Bounds): boolean | null {
  if (isUndated(one) || isUndated(other)) return null;
  return !isAfterEnd(one, other) && !isAfterEnd(other, one);
}

/** Whether sorting has nothing to go by: such events have a place of their own, after the dated ones. */
export function isUndated({ earliest, latest }: Bounds): boolean {
  return earliest === null && latest === null;
}

/** Order of two events by first, then last possible day; undated ones come last in both directions. */
export function compareForSort(
  one: Bounds,
  other: Bounds,
  direction: 'asc' | 'desc' = 'asc',
): number {
  const undated = Number(isUndated(one)) - Number(isUndated(other));
  if (undated !== 0 || isUndated(one)) return undated;
  const order =
    compare(key(one, 'first'), key(other, 'first')) ||
    compare(key(one, 'last'), key(other, 'last'));
  return direction === 'asc' ? order : 0 - order;
}

function firstDay({ year, month, day }: EdtfDate): string | null {
  return year === null ? null : isoDay(year, month ?? 1, day ?? 1);
}

function lastDay({ year, month, day }: EdtfDate): string | null {
  if (year === null) return null;
  const lastMonth = month ?? 12;
  return isoDay(year, lastMonth, day ?? daysInMonth(year, lastMonth));
}

function isoDay(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function isAfterEnd(one: Bounds, other: Bounds): boolean {
  return one.earliest !== null && other.latest !== null && one.earliest > other.latest;
}

function key({ earliest, latest }: Bounds, side: 'first' | 'last'): string {
  return (side === 'first' ? (earliest ?? latest) : (latest ?? '9999-12-31')) ?? '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
