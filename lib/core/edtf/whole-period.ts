import type { EdtfInterval } from '../edtf';

/** A quarter (1 to 4) or half (1, 2) of a year. */
export type WholePeriod = { unit: 'QUARTER' | 'HALF'; index: number; year: number };

/** The quarter or half-year that an interval of months covers exactly, or null. */
export function wholePeriod({ start, end }: EdtfInterval): WholePeriod | null {
  if (!start?.year || !start.month || !end?.month || start.year !== end.year) return null;
  if (start.day !== null || end.day !== null || start.approximate || end.approximate) return null;
  const months = end.month - start.month + 1;
  if ((months !== 3 && months !== 6) || end.month % months !== 0) return null;
  const unit = months === 3 ? 'QUARTER' : 'HALF';
  return { unit, index: end.month / months, year: start.year };
}
