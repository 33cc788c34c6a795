import { MONTHS } from './english';

const MONTH = MONTHS.join('|').toLowerCase();

/**
 * Brings the many spellings of a date (already folded) to one: dashes plain, "9 thang 3 nam 2018" as
 * "9/3/2018", English as Vietnamese. The rest of the reading then knows one language.
 */
export function inPlainWords(folded: string): string {
  return spaced(vietnameseOf(folded.replace(/[–—−]/g, '-').replace(/[.,;\s]+$/, '')));
}

function vietnameseOf(text: string): string {
  return text
    .replace(/\b(?:about|circa)\b/g, 'khoang')
    .replace(/\bfrom\b/g, 'tu')
    .replace(/\b(?:until|to)\b/g, 'den')
    .replace(/\byear unknown\b/, 'khong ro nam')
    .replace(
      /\b(first|second) half of (\d{4})\b/,
      (_, half, year) => `6 thang ${side(half)} nam ${year}`,
    )
    .replace(/\bq([1-4]) (?=\d{4})/, 'quy $1/')
    .replace(new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTH})[a-z]*(?: (\\d{4}))?\\b`, 'g'), monthDigits);
}

function side(half: string): string {
  return half === 'first' ? 'dau' : 'cuoi';
}

function monthDigits(_: string, day?: string, name = '', year?: string): string {
  const month = MONTHS.findIndex((it) => it.toLowerCase() === name) + 1;
  const known = [day, month, year].filter((part) => part !== undefined).join('/');
  return day === undefined ? `thang ${known}` : known;
}

function spaced(text: string): string {
  return text
    .replace(/\bnua (dau|cuoi) nam\b/, '6 thang $1 nam')
    .replace(/\b(?:sau|6) thang (dau|cuoi)/, '6 thang $1')
    .replace(/(\d) ?,? (?:thang|nam) (?=\d)/g, '$1/')
    .replace(/^(quy [ivx\d]+),? nam (?=\d{4}$)/, '$1/')
    .replace(/(\d) ?([/.]) ?(?=\d)/g, '$1$2')
    .replace(/(\d) - (?=\d{1,2} - \d|\d{4}$)/g, '$1-')
    .replace(/^(\d{1,2}) - (?=\d{1,2}$)/, '$1-')
    .replace(/(-\d{1,2}) - (?=\d{4}$)/, '$1-')
    .replace(/^(thang \d{1,2}) ?(?:-|den thang|den) ?(?=\d{1,2}(?:\/\d{4})?$)/, '$1-');
}
