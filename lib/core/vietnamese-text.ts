import { z } from 'zod';
import { normalizeTonePlacement } from './vietnamese-text/tone-placement';

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

/** Whether a text holds NUL, another control character than line feed and tab, or half a surrogate pair. */
export function hasControlCharacters(text: string): boolean {
  return /[\p{Cs}\p{Cc}]/u.test(text.replace(/[\n\t]/g, ''));
}

/** A text as it is stored: NFC with plain line feeds; null when it holds control characters. */
export function cleanText(text: string): string | null {
  const tidy = tidied(text);
  return hasControlCharacters(tidy) ? null : tidy;
}

/** Required free text: NFC, trimmed, 1 to `max` UTF-16 units; `min: 0` lets it be empty. */
export function text({ max, min = 1 }: { max: number; min?: number }) {
  return z
    .string({ error: 'errors.field.required' })
    .overwrite((value) => tidied(value).trim())
    .min(min, 'errors.field.required')
    .max(max, 'errors.field.tooLong')
    .refine((value) => !hasControlCharacters(value), 'errors.field.controlCharacters');
}

/** Free text of one line: as `text`, with every run of white space made one space. */
export function line({ max, min = 1 }: { max: number; min?: number }) {
  return text({ max, min }).overwrite((value) => value.replace(/\s+/g, ' '));
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC');
}

// Forms send CRLF; stored offsets of quotations need one spelling of a line end.
function tidied(value: string): string {
  return value.normalize('NFC').replace(/\r\n?/g, '\n');
}
