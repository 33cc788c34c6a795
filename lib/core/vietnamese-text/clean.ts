import { z } from 'zod';

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

// Forms send CRLF; stored offsets of quotations need one spelling of a line end.
function tidied(value: string): string {
  return value.normalize('NFC').replace(/\r\n?/g, '\n');
}
