import type { z } from 'zod';
import { decodeCursor, encodeCursor, type Page, placeSchema } from '@/lib/core/pagination';
import { Prisma } from '@/prisma/generated/client';

export type Cursor = z.infer<typeof placeSchema>;
export type KeysetRow = { id: string; day: string };
export type Direction = 'newest' | 'oldest';

/** The place a cursor points to; null for none and for one that was cut or altered. */
export function readCursor(text: string | undefined): Cursor | null {
  return text === undefined ? null : decodeCursor(placeSchema, text);
}

/** A place in a list sorted by a day (undated rows last) and id, as SQL for WHERE and ORDER BY. */
export function keyset(alias: string, column: string, direction: Direction, cursor: Cursor | null) {
  const last = direction === 'newest' ? '-infinity' : 'infinity';
  const day = Prisma.raw(`coalesce(${alias}.${column}, '${last}'::date)`);
  const id = Prisma.raw(`${alias}.id`);
  const descending = (direction === 'newest') !== Boolean(cursor?.back);
  const [order, sign] = descending ? ['DESC', '<'] : ['ASC', '>'];
  return {
    day: Prisma.sql`${day}::text`,
    after: cursor
      ? Prisma.sql`(${day}, ${id}) ${Prisma.raw(sign)} (${cursor.day}::date, ${cursor.id}::uuid)`
      : Prisma.sql`true`,
    order: Prisma.sql`${day} ${Prisma.raw(order)}, ${id} ${Prisma.raw(order)}`,
  };
}

/** How many rows are counted before a list says "more than". */
export const COUNT_LIMIT = 1000;

/**
 * Makes the page out of `limit` + 1 rows read from the cursor on: its rows in the list's order, and
 * the ways to the pages around it.
 */
export function pageOf<R extends KeysetRow, T>(
  rows: readonly R[],
  { limit, cursor, counted }: { limit: number; cursor: Cursor | null; counted: number },
  view: (row: R) => T,
): Page<T> & { from: number } {
  const back = Boolean(cursor?.back);
  const shown = back ? rows.slice(0, limit).reverse() : rows.slice(0, limit);
  const more = rows.length > limit;
  const from = back ? Math.max((cursor?.skipped ?? 0) - shown.length, 0) : (cursor?.skipped ?? 0);
  const [first, final] = [shown[0], shown.at(-1)];
  const hasNext = back ? true : more;
  const hasPrevious = back ? more : cursor !== null;
  return {
    items: shown.map(view),
    from,
    nextCursor: hasNext && final ? place(final, from + shown.length) : null,
    prevCursor: hasPrevious && first ? place(first, from, true) : null,
    total: Math.min(counted, COUNT_LIMIT),
    totalIsCapped: counted > COUNT_LIMIT,
  };
}

function place(row: KeysetRow, skipped: number, back?: boolean): string {
  return encodeCursor({ day: row.day, id: row.id, skipped, ...(back ? { back } : {}) });
}
