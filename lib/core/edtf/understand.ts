import { dateOf, type EdtfDate, edtfOf, intervalOf, parseEdtf } from '../edtf';
import { fold } from '../vietnamese-text';
import { inPlainWords } from './plain-words';

/** What was understood of a typed date. `assumedYear` is `defaultYear` where it had to be used. */
export type Understood = {
  edtf: string;
  needsYear?: true;
  assumedYear?: number;
  nominalEnd?: string;
};

/**
 * Understands a date or period as people type it: "9/3", "09/3/2018", "tháng 3/2018", "quý I/2026",
 * "6 tháng đầu năm 2022", "giai đoạn 2015-2020", "từ năm 2018", EDTF itself, and what `formatEdtf`
 * writes, in any case and with or without accents. A missing year is XXXX with `needsYear`, unless a
 * `defaultYear` is given or the text says that it is unknown. Null when nothing was understood.
 */
export function understandDate(
  typed: string,
  { defaultYear }: { defaultYear?: number } = {},
): Understood | null {
  if (typed.length > LONGEST) return null;
  const exact = parseEdtf(typed.trim().toUpperCase());
  if (exact) return { edtf: edtfOf(exact) };
  const words = inPlainWords(fold(typed));
  const unknown = /^(?:(.*), )?khong ro nam$/.exec(words);
  if (unknown) return withoutYear(unknown[1]);
  return period(words, defaultYear) ?? single(words, defaultYear);
}

/** No date takes more; what is longer is not searched for one. */
const LONGEST = 200;

function withoutYear(words: string | undefined): Understood | null {
  if (words === undefined) return { edtf: 'XXXX' };
  const date = readDate(words);
  return date && date.year === null ? { edtf: edtfOf(date) } : null;
}

function single(words: string, defaultYear?: number): Understood | null {
  const date = readDate(words);
  if (!date) return null;
  if (date.year !== null) return { edtf: edtfOf(date) };
  if (defaultYear === undefined) return { edtf: edtfOf(date), needsYear: true };
  const dated = dateOf(defaultYear, date.month, date.day, date.approximate);
  return dated && { edtf: edtfOf(dated), assumedYear: defaultYear };
}

function period(words: string, defaultYear?: number): Understood | null {
  return (
    continued(words) ?? partOfYear(words, defaultYear) ?? openPeriod(words) ?? closedPeriod(words)
  );
}

// "2018–2023 và những năm tiếp theo": in force beyond a nominal end.
function continued(words: string): Understood | null {
  const match = /^(.+?),? va (?:cac |nhung )?nam (?:tiep theo|sau|sau do)$/.exec(words);
  const stated = match && closedPeriod(match[1] ?? '');
  const [start, nominalEnd] = stated?.edtf.split('/') ?? [];
  return start && nominalEnd ? { edtf: `${start}/..`, nominalEnd } : null;
}

function partOfYear(words: string, defaultYear?: number): Understood | null {
  const match =
    /^quy (?<quarter>i{1,3}|iv|[1-4])(?:[/-](?<year>\d{4}))?$/.exec(words) ??
    /^(?<count>\d{1,2}) thang (?<side>dau|cuoi)(?: nam(?: (?<year>\d{4}))?)?$/.exec(words) ??
    /^thang (?<first>\d{1,2})-(?<last>\d{1,2})(?:\/(?<year>\d{4}))?$/.exec(words);
  if (!match?.groups) return null;
  const { year = defaultYear } = match.groups;
  if (year === undefined) return null;
  const [first, last] = monthsOf(match.groups).map((month) => dateOf(Number(year), month));
  const found = first && last ? interval(first, last) : null;
  return found && match.groups.year === undefined ? { ...found, assumedYear: defaultYear } : found;
}

function monthsOf(groups: Record<string, string | undefined>): number[] {
  const { quarter, count, side, first, last } = groups;
  if (quarter) {
    const index = ['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1 || Number(quarter);
    return [index * 3 - 2, index * 3];
  }
  if (count) return side === 'dau' ? [1, Number(count)] : [13 - Number(count), 12];
  return [Number(first), Number(last)];
}

function openPeriod(words: string): Understood | null {
  const from = /^tu (.+?)(?: den nay| tro di)?$/.exec(words);
  const start = from && readDate(from[1] ?? '');
  if (start) return interval(start, null);
  const until = /^(?:cho )?den (?:het )?(.+)$/.exec(words);
  const end = until && readDate(until[1] ?? '');
  return end ? interval(null, end) : null;
}

function closedPeriod(words: string): Understood | null {
  const years = /^(?:giai doan |tu )?(?:nam )?(\d{4})-(\d{4})$/.exec(words);
  const match = years ?? /^(?:giai doan |tu )?(.+?)(?: den (?:het )?| - )(.+)$/.exec(words);
  const start = match && readDate(match[1] ?? '');
  const end = match && readDate(match[2] ?? '');
  if (!start || !end) return null;
  // "từ tháng 1 đến tháng 6/2022": the year stands once, at the end.
  const { month, day, approximate } = start;
  const dated = start.year === null ? dateOf(end.year, month, day, approximate) : start;
  return dated && interval(dated, end);
}

function interval(start: EdtfDate | null, end: EdtfDate | null): Understood | null {
  const found = intervalOf(start, end);
  return found && { edtf: edtfOf(found) };
}

function readDate(words: string): EdtfDate | null {
  const approximate = /^(?:vao )?khoang /.test(words);
  const text = words.replace(/^(?:vao )?(?:khoang )?/, '');
  const day = /^(?:ngay )?(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?$/.exec(text);
  if (day) return dateOf(number(day[4]), number(day[3]), number(day[1]), approximate);
  const month = /^(?:thang )?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? /^thang (\d{1,2})$/.exec(text);
  if (month) return dateOf(number(month[2]), number(month[1]), null, approximate);
  const year = /^(?:nam )?(\d{4})$/.exec(text);
  if (year) return dateOf(number(year[1]), null, null, approximate);
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  return iso && dateOf(number(iso[1]), number(iso[2]), number(iso[3]), approximate);
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
