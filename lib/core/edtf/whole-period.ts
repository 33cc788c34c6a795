import type { EdtfInterval } from './parse';

/** A quarter (1 to 4) or half (1, 2) of a year. */
export type WholePeriod = { unit: 'QUARTER' | 'HALF'; index: number; year: number };

/** The quarter or half-year that an interval of months covers exactly, or null. */
export function wholePeriod({ start, end }: EdtfInterval): WholePeriod | null {
  if (!start?.year || !start.month || !end?.month || start.year !== end.year) return null;
  if (start.day !== null || end.day !== null || start.approximate || end.approximate) return null;
  const months = end.month - start.month + 1;
  const unit = months === 3 ? 'QUARTER' : months === 6 ? 'HALF' : null;
  if (unit === null || end.month % months !== 0) return null;
  return { unit, index: end.month / months, year: start.year };
}
