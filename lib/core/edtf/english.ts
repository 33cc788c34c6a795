import type { Edtf, EdtfDate, EdtfInterval } from '../edtf';
import { wholePeriod } from './whole-period';

/** The months as they are written and read in English. */
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date or period in English. */
export function english(edtf: Edtf): string {
  return edtf.kind === 'date' ? date(edtf) : interval(edtf);
}

function date({ year, month, day, approximate }: EdtfDate): string {
  if (year === null && month === null) return 'year unknown';
  const known = [day, month && MONTHS[month - 1], year].filter((part) => part !== null).join(' ');
  return `${approximate ? 'about ' : ''}${known}${year === null ? ', year unknown' : ''}`;
}

function interval(value: EdtfInterval): string {
  const whole = wholePeriod(value);
  if (whole?.unit === 'QUARTER') return `Q${whole.index} ${whole.year}`;
  if (whole) return `${whole.index === 1 ? 'first' : 'second'} half of ${whole.year}`;
  if (value.start === null) return value.end ? `until ${date(value.end)}` : '';
  return `from ${date(value.start)}${value.end ? ` to ${date(value.end)}` : ''}`;
}
