import { MONTHS } from './english';

const MONTH = MONTHS.join('|').toLowerCase();

/**
 * Brings the many spellings of a date (already folded) to one: dashes plain, "9 thang 3 nam 2018" as
 * "9/3/2018", English as Vietnamese. The rest of the reading then knows one language.
 */
export function inPlainWords(folded: string): string {
  return spaced(bare(vietnameseOf(folded.replace(/[–—−]/g, '-').replace(/[.,;\s]+$/, ''))));
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

/** Without what says no date: the part of the day, the weekday, "trong", "cả"; one word for each thing. */
function bare(text: string): string {
  return text
    .replace(DAY_AND_WEEKDAY, '')
    .replace(/\bchua ro(?: nam)?$/, 'khong ro nam')
    .replace(/^khong ro(?: ngay)?$/, 'khong ro nam')
    .replace(/\b(?:mung|mong) (?=\d)/, 'ngay ')
    .replace(/^(?:trong|ca|suot) (?=nam \d|giai doan|quy|thang)/, '')
    .replace(/^(?:cac nam|nhiem ky|thoi ky) (?=\d{4} ?-)/, 'giai doan ')
    .replace(/(thang (?:dau|cuoi)) (?=\d{4}$)/, '$1 nam ')
    .replace(/^het (?=nam \d|ngay \d|thang \d)/, 'den het ')
    .replace(/^(?:tu )?(.{1,40}?) ?- ?(?:den )?nay$/, 'tu $1 den nay')
    .replace(/^t(?=\d{1,2}[/.-]\d{4}$)/, 'thang ')
    .replace(
      /^quy (mot|hai|ba|bon|tu)\b/,
      (_, word) => `quy ${['mot', 'hai', 'ba', 'bon'].indexOf(word) + 1 || 4}`,
    )
    .replace(MONTH_IN_WORDS, (_, word) => `thang ${MONTH_WORDS.indexOf(word) + 1} `);
}

const DAY_AND_WEEKDAY =
  /^(?:vao )?(?:(?:buoi )?(?:sang|trua|chieu|toi|dem),? )?(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? )?(?:hom )?(?=(?:ngay |mung |mong )?\d{1,2}(?!\d))/;

const MONTH_WORDS = 'gieng,hai,ba,tu,nam,sau,bay,tam,chin,muoi,muoi mot,muoi hai'.split(',');
const MONTH_IN_WORDS = new RegExp(
  `\\bthang (${MONTH_WORDS.toReversed().join('|')}) (?=nam \\d{4})`,
);

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
