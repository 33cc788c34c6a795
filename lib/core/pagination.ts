import { z } from 'zod';
import { isEdtf } from './edtf';

/** One page of a keyset list. `total` is exact unless `totalIsCapped`: then there are at least that many. */
export type Page<T> = {
  items: T[];
  nextCursor: string | null;
  prevCursor?: string | null;
  total: number;
  totalIsCapped: boolean;
};

export const DEFAULT_LIMIT = 25;
export const MAX_LIMIT = 100;

/** Size of a page as it stands in a query string: 1 to 100, 25 when absent. */
export const limit = z.coerce
  .number({ error: 'errors.field.limit' })
  .int('errors.field.limit')
  .min(1, 'errors.field.limit')
  .max(MAX_LIMIT, 'errors.field.limit')
  .default(DEFAULT_LIMIT);

/** A cursor as it stands in a query string; what it holds is checked by `decodeCursor`. */
export const cursorText = z.string().max(2000, 'errors.field.cursor');

/** Where a page of a list by day begins: after (or before) a row, and how many rows stand before it. */
export const placeSchema = z.object({
  day: z.string().refine(isPlace),
  id: z.uuid(),
  skipped: z.int().min(0).max(10_000_000),
  back: z.boolean().optional(),
});

/** A cursor of a list by day; one that was cut, altered or made for another list is a bad value. */
export const placeText = cursorText.refine((text) => decodeCursor(placeSchema, text) !== null, {
  error: 'errors.field.cursor',
});

/** Packs the sort values of the last row seen into an opaque text that is safe in an address. */
export function encodeCursor(values: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Unpacks a cursor; null when it was cut, altered or made for another list. It grants nothing. */
export function decodeCursor<S extends z.ZodType>(schema: S, text: string): z.output<S> | null {
  if (!/^[\w-]{1,2000}$/.test(text)) return null;
  const parsed = schema.safeParse(readJson(text));
  return parsed.success ? parsed.data : null;
}

/** A day of the calendar, or the end where the undated stand: what no date column takes is no place. */
function isPlace(day: string): boolean {
  return /^-?infinity$/.test(day) || (/^\d{4}-\d\d-\d\d$/.test(day) && isEdtf(day));
}

function readJson(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
