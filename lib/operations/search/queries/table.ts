import type { Cell, Table } from '@/lib/operations/exports/schema';
import { translatorFor } from '@/lib/platform/i18n/translate';
import type { Actor } from '@/lib/policy/actor';
import type { SearchFilter, SearchItem } from '../schema';
import { search } from './search';

/** Papers of the registry are in Vietnamese, whatever the language of the page. */
const t = translatorFor('vi');

const MOST = 300;

const COLUMNS: { name: string; width: number; cell: (item: SearchItem) => Cell }[] = [
  { name: 'type', width: 14, cell: ({ type }) => t(`search.type.${type}`) },
  { name: 'title', width: 60, cell: ({ title }) => title },
  { name: 'year', width: 8, cell: ({ year }) => year },
  { name: 'code', width: 20, cell: ({ code, externalKey }) => code ?? externalKey ?? null },
  { name: 'field', width: 20, cell: ({ field }) => t(`search.where.${field}`) },
  { name: 'snippet', width: 60, cell: ({ snippet }) => snippet },
  { name: 'address', width: 40, cell: ({ url }) => url },
];

/** The results of a search as a table, best first, as far as the page can be leafed through. */
export async function searchTable(
  actor: Actor,
  filter: Omit<SearchFilter, 'limit'>,
): Promise<Table> {
  const { items } = await search(actor, { ...filter, limit: MOST });
  return {
    name: t('search.title'),
    columns: COLUMNS.map(({ name, width }) => ({ heading: t(`search.column.${name}`), width })),
    rows: rowsOf(items),
  };
}

async function* rowsOf(items: readonly SearchItem[]): AsyncIterable<Cell[]> {
  for (const item of items) yield COLUMNS.map(({ cell }) => cell(item));
}
