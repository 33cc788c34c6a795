import { type Edtf, parseEdtf } from '../edtf';
import type { Locale } from '../translate';
import { english } from './english';
import { dayOf, timeOf } from './instant';
import { vietnamese } from './vietnamese';

/**
 * A date or period for people: "09/3/2018", "tháng 3/2018", "quý I/2026", "02/8, không rõ năm". What is
 * not known is not filled in. Text that is no EDTF is shown as it is.
 */
export function formatEdtf(value: Edtf | string, locale: Locale): string {
  const edtf = typeof value === 'string' ? parseEdtf(value) : value;
  if (edtf === null) return String(value);
  return locale === 'vi' ? vietnamese(edtf) : english(edtf);
}

/** An instant for people, in Viet Nam's time: "14:05 ngày 20/8/2026", "20 Aug 2026, 14:05". */
export function formatInstant(instant: Date | string, locale: Locale): string {
  const day = formatEdtf(dayOf(instant), locale);
  const time = timeOf(instant);
  return locale === 'vi' ? `${time} ngày ${day}` : `${day}, ${time}`;
}
