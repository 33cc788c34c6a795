import { normalizeTonePlacement } from './tone-placement';

/** The canonical form in which every text is stored (domain, section 5). */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** The broad key of a text: lower case, no tones, no marks, đ as d, single spaces. Idempotent. */
export function fold(text: string): string {
  return withoutMarks(text.toLowerCase().replace(/[đð]/g, 'd'))
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** The exact key of a text: lower case with its accents, tones put in one place, single spaces. */
export function accentedKey(text: string): string {
  return normalizeTonePlacement(nfc(text).toLowerCase()).replace(/\s+/g, ' ').trim();
}

/** Whether a text carries any Vietnamese mark, that is, whether its writer meant the accents. */
export function hasAccents(text: string): boolean {
  return fold(text) !== nfc(text).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Alphabetical order of Vietnamese names, the same as the database's `vi-x-icu`. */
export const collator = new Intl.Collator('vi');

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC');
}
