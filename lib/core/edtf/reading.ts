import { fold } from '../vietnamese-text';
import { understandDate } from './understand';

/** What a date field made of what was typed. Nothing is chosen among `alternatives`. */
export type DateReading =
  | { kind: 'EMPTY' }
  | { kind: 'READ'; edtf: string; nominalEnd: string | null; needsYear: boolean }
  | { kind: 'UNREAD'; alternatives: string[] };

/**
 * Reads a typed date or, where that cannot be done, tells what may be meant: "9/3/18" a day of 2018,
 * "3/25/2018" the 25th, "31/4/2018" the month, "cuối năm 2022" the year. `years` are offered to what
 * lacks one ("quý II").
 */
export function readTypedDate(typed: string, years: readonly number[] = []): DateReading {
  if (typed.trim() === '') return { kind: 'EMPTY' };
  const { edtf, nominalEnd = null, needsYear = false } = understandDate(typed) ?? {};
  if (edtf !== undefined) return { kind: 'READ', edtf, nominalEnd, needsYear };
  return { kind: 'UNREAD', alternatives: alternativesOf(typed, years) };
}

const MOST = 4;

function alternativesOf(typed: string, years: readonly number[]): string[] {
  const words = fold(typed.slice(0, 200)).replace(/[–—−]/g, '-');
  const rewritten = REWRITINGS.flatMap(([pattern, meant]) => {
    const found = pattern.exec(words);
    return found ? meant(...found.slice(1).map((part) => part ?? '')) : [];
  });
  const dated = years.map((year) => understandDate(typed, { defaultYear: year })?.edtf);
  const found = [...rewritten.map((each) => understandDate(each)?.edtf), ...dated];
  return [...new Set(found.filter((edtf) => edtf !== undefined))].slice(0, MOST);
}

/** What is not understood for one reason alone, and the words that would be. */
const REWRITINGS: [RegExp, (...parts: string[]) => string[]][] = [
  [
    /^(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d\d)$/,
    (day, month, year) => centuries(year).map((each) => `${day}/${month}/${each}`),
  ],
  [
    /^(?:thang )?(\d{1,2})[/.-](\d\d)$/,
    (month, year) => centuries(year).map((each) => `${month}/${each}`),
  ],
  [
    /^(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (one, two, year) => [`${two}/${one}/${year}`, `${two}/${year}`],
  ],
  [/^truoc (?:ngay |thang |nam )?(.+)$/, (date = '') => [`đến ${date}`]],
  [/^(?:dau|giua|cuoi|khoang dau|khoang cuoi) ((?:nam|thang) .+)$/, (date = '') => [date]],
  [/^(?:nam )?(\d{4}) (?:va|,) (?:nam )?(\d{4})$/, (one, two) => [`${one}-${two}`]],
  [/^(?:giai doan )?(\d{4}) ?- ?(\d{4})$/, (one, two) => [`${two}-${one}`]],
];

/** Two digits of a year: of this century, and of the last where it may be remembered. */
function centuries(year = ''): string[] {
  return Number(year) >= 45 ? [`19${year}`, `20${year}`] : [`20${year}`];
}
