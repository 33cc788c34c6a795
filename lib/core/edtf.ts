import { z } from 'zod';

/** A date of the registry's profile. A null year is an unknown one; null month or day is not stated. */
export type EdtfDate = {
  kind: 'date';
  year: number | null;
  month: number | null;
  day: number | null;
  approximate: boolean;
};

/** A period; a null side is open. At most one side is. */
export type EdtfInterval = { kind: 'interval'; start: EdtfDate | null; end: EdtfDate | null };

export type Edtf = EdtfDate | EdtfInterval;

export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';

/**
 * Reads EDTF in the registry's profile: ISO 8601-2 levels 0 and 1 for dates, intervals, open ends and
 * "~", and of level 2 the unknown year XXXX (domain, section 3). Null for anything else.
 */
export function parseEdtf(text: string): Edtf | null {
  const sides = text.split('/');
  if (sides.length === 1) return parseDate(text);
  if (sides.length !== 2) return null;
  const [first = '', second = ''] = sides;
  return parseInterval(first, second);
}

/** Whether a text is EDTF in the registry's profile. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

/** Writes a date or period back as EDTF; the opposite of `parseEdtf`. */
export function edtfOf(edtf: Edtf): string {
  if (edtf.kind === 'interval') return `${sideOf(edtf.start)}/${sideOf(edtf.end)}`;
  const year = edtf.year === null ? 'XXXX' : String(edtf.year).padStart(4, '0');
  const rest = [edtf.month, edtf.day].filter((part) => part !== null);
  const parts = [year, ...rest.map((part) => String(part).padStart(2, '0'))];
  return parts.join('-') + (edtf.approximate ? '~' : '');
}

/** How finely a date is known; a period is as coarse as its coarser side, XXXX alone is UNKNOWN. */
export function precisionOf(edtf: Edtf): Precision {
  if (edtf.kind === 'interval') return coarser(edtf.start, edtf.end);
  if (edtf.day !== null) return 'DAY';
  if (edtf.month !== null) return 'MONTH';
  return edtf.year === null ? 'UNKNOWN' : 'YEAR';
}

/** Days of a month; a February of an unknown year has 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A date from its parts, or null when the calendar has no such day. */
export function dateOf(
  year: number | null,
  month: number | null = null,
  day: number | null = null,
  approximate = false,
): EdtfDate | null {
  if (year !== null && (year < 1 || year > 9999)) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || day < 1 || day > daysInMonth(year, month))) return null;
  if (year === null && month === null && approximate) return null;
  return { kind: 'date', year, month, day, approximate };
}

/** A period from its sides, or null when it is open on both, runs backwards or has an unknown year. */
export function intervalOf(start: EdtfDate | null, end: EdtfDate | null): EdtfInterval | null {
  if (start === null && end === null) return null;
  if (start?.year === null || end?.year === null) return null;
  if (start && end && ordinal(start, 'first') > ordinal(end, 'last')) return null;
  return { kind: 'interval', start, end };
}

/** A date or period of a payload, import row or query, as EDTF in the registry's profile. */
export const edtfText = z
  .string({ error: 'errors.field.date' })
  .trim()
  .max(24, 'errors.field.date')
  .refine(isEdtf, 'errors.field.date')
  .meta({
    description: 'EDTF: 2018, 2018-03, 2018-03-09, 2022-01/2022-06, 2018/.., 2009~, XXXX-08-02',
  });

/** A full calendar day (YYYY-MM-DD). */
export const isoDay = z
  .string({ error: 'errors.field.day' })
  .trim()
  .regex(/^\d{4}-\d\d-\d\d$/, { error: 'errors.field.day', abort: true })
  .refine(isEdtf, 'errors.field.day');

function parseDate(text: string): EdtfDate | null {
  const match = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?(~)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  return dateOf(year === 'XXXX' ? null : Number(year), part(month), part(day), mark === '~');
}

function parseInterval(first: string, second: string): EdtfInterval | null {
  const start = first === '..' ? null : parseDate(first);
  const end = second === '..' ? null : parseDate(second);
  if ((start === null && first !== '..') || (end === null && second !== '..')) return null;
  return intervalOf(start, end);
}

function part(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function sideOf(date: EdtfDate | null): string {
  return date === null ? '..' : edtfOf(date);
}

function coarser(start: EdtfDate | null, end: EdtfDate | null): Precision {
  const sides = [start, end].filter((side) => side !== null).map((side) => precisionOf(side));
  return (['UNKNOWN', 'YEAR', 'MONTH'] as const).find((it) => sides.includes(it)) ?? 'DAY';
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function ordinal(date: EdtfDate, edge: 'first' | 'last'): number {
  const month = date.month ?? (edge === 'first' ? 1 : 12);
  const day = date.day ?? (edge === 'first' ? 1 : 31);
  return ((date.year ?? 0) * 100 + month) * 100 + day;
}
