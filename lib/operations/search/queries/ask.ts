import type { Tx } from '@/lib/platform/db/as-actor';
import { sql } from '@/lib/platform/db/sql';
import type { Query } from '../rules/plan';
import type { FieldText } from '../rules/snippet';
import type { searchTypes } from '../schema';

type Type = (typeof searchTypes)[number];
type Counted<T> = { value: T; count: number; more?: boolean };

/** What `app.search` answers. */
export type Found = {
  total: number;
  types: Counted<Type>[];
  hits: {
    id: string;
    type: Type;
    title: string;
    code: string | null;
    externalKey: string | null;
    year: number | null;
    fields: FieldText[];
  }[];
  fields: Counted<number>[];
  years: Counted<number>[];
  kinds: Counted<string>[];
  units: Counted<string>[];
};

type Ranked = Omit<Found, 'hits'> & { hits: Omit<Found['hits'][number], 'fields'>[] };

export type Extent = { types: readonly Type[]; skip: number; take: number; want: number };

/** Asks the one function that may look; it shows what the actor of the transaction may see. */
export async function ask(tx: Tx, query: Query, extent: Extent): Promise<Found | null> {
  const [row] = await tx.$queryRaw<{ found: Ranked | null }[]>(sql`SELECT app.search(
    ${query.broad}::text[]::tsquery[], ${query.exact}::text[]::tsquery[], ${query.near}::text::tsquery,
    ${query.weights}::text[]::tsquery[], ${extent.types}::text[]::"SearchType"[], ${query.focus}::text[],
    ${extent.want}::int, ${extent.skip}::int, ${extent.take}::int) AS found`);
  const found = row?.found ?? null;
  if (found === null) return null;
  const texts = await textsOf(
    tx,
    found.hits.map(({ id }) => id),
  );
  return { ...found, hits: found.hits.map((hit) => ({ ...hit, fields: texts.get(hit.id) ?? [] })) };
}

async function textsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, FieldText[]>> {
  const rows = await tx.$queryRaw<{ id: string; fields: FieldText[] }[]>(
    sql`SELECT id, fields FROM search_document WHERE id = ANY (${ids}::uuid[])`,
  );
  return new Map(rows.map(({ id, fields }) => [id, fields]));
}

/** Words of the index like this one. */
export async function similarWords(tx: Tx, typed: string): Promise<string[]> {
  const [row] = await tx.$queryRaw<{ words: string[] }[]>(
    sql`SELECT app.search_slips(${typed}) AS words`,
  );
  return row?.words ?? [];
}

/** Of these words those that no record has which the actor may see. */
export async function unknownWords(tx: Tx, typed: readonly string[]): Promise<string[]> {
  if (typed.length === 0) return [];
  const [row] = await tx.$queryRaw<{ words: string[] }[]>(
    sql`SELECT app.search_unknown(${typed}::text[]) AS words`,
  );
  return row?.words ?? [];
}

/** Whether the index has this word at all. */
export async function isAWord(tx: Tx, typed: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ has: boolean }[]>(sql`SELECT app.search_has(${typed}) AS has`);
  return row?.has === true;
}
