import { type Reading, recordReadings } from '@/lib/domain/audit/commands';
import { logFault } from '@/lib/platform/log';
import type { Actor } from '@/lib/policy/actor';
import type { Cell, Column, Table } from '../schema';

/** How many rows are in memory at a time. */
export const ROWS_AT_A_TIME = 500;

type Piece<Item> = { items: readonly Item[]; nextCursor: string | null };

/** How the pages of one list are read, and which of its rows are noted as read. */
export type WholeList<Item> = {
  name: string;
  columns: readonly Column<Item>[];
  read: (cursor: string | undefined) => Promise<Piece<Item>>;
  readings?: (items: readonly Item[]) => Reading[] | Promise<Reading[]>;
};

/** The whole of a list as a table of its columns; see `itemsOf`. */
export async function tableOf<Item>(actor: Actor, list: WholeList<Item>): Promise<Table> {
  const { name, columns } = list;
  return { name, columns, rows: rowsOf(await itemsOf(actor, list), columns) };
}

/**
 * The whole of a list, page after page from where the last one ended. The first page is read at
 * once, so that a refusal is known before anything is sent; of every page what is for the parties
 * only is noted before it is handed on (domain, section 9: reading is logged).
 */
export async function itemsOf<Item>(
  actor: Actor,
  list: WholeList<Item>,
): Promise<AsyncIterable<Item>> {
  const read = async (cursor?: string) => {
    const piece = await list.read(cursor);
    await recordReadings(actor, (await list.readings?.(piece.items)) ?? []);
    return piece;
  };
  return pages(await read(), read);
}

async function* rowsOf<Item>(
  items: AsyncIterable<Item>,
  columns: readonly Column<Item>[],
): AsyncGenerator<Cell[]> {
  for await (const item of items) yield columns.map(({ cell }) => cell(item));
}

async function* pages<Item>(
  first: Piece<Item>,
  read: (cursor: string) => Promise<Piece<Item>>,
): AsyncGenerator<Item> {
  for (let piece: Piece<Item> | null = first; piece; ) {
    yield* piece.items;
    piece = piece.nextCursor === null ? null : await orFault(read(piece.nextCursor));
  }
}

/** By now the answer is under way: what stops it can only be told in the log. */
async function orFault<T>(page: Promise<T>): Promise<T> {
  return page.catch((error: unknown) => {
    logFault(error, { requestId: null, path: 'export' });
    throw error;
  });
}
