import { type Reading, recordReadings } from '@/lib/domain/audit/commands';
import type { Cell, Table } from '@/lib/operations/exports/schema';
import { asActor } from '@/lib/platform/db/as-actor';
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

/**
 * The results of a search as a table, best first, as far as the page can be leafed through. What of
 * them is for the parties only is noted before a row is handed on (domain, section 9).
 */
export async function searchTable(
  actor: Actor,
  filter: Omit<SearchFilter, 'limit'>,
): Promise<Table> {
  const { items } = await search(actor, { ...filter, limit: MOST });
  await recordReadings(actor, await readingsOf(actor, items));
  return {
    name: t('search.title'),
    columns: COLUMNS.map(({ name, width }) => ({ heading: t(`search.column.${name}`), width })),
    rows: rowsOf(items),
  };
}

async function* rowsOf(items: readonly SearchItem[]): AsyncIterable<Cell[]> {
  for (const item of items) yield COLUMNS.map(({ cell }) => cell(item));
}

/** The closed records whose words these hits repeat; of a follow-up the conferences that name it. */
async function readingsOf(actor: Actor, items: readonly SearchItem[]): Promise<Reading[]> {
  const of = (type: SearchItem['type']) =>
    items.filter((item) => item.type === type).map(({ id }) => id);
  const access = 'PARTIES' as const;
  const named = { mentions: { some: { threadId: { in: of('FOLLOW_UP') }, named: true } } };
  const [papers, conferences] = await asActor(actor, async (tx) => [
    await tx.regulation.findMany({
      where: { access, id: { in: of('REGULATION') } },
      select: { id: true },
    }),
    await tx.conference.findMany({
      where: { access, OR: [{ id: { in: of('CONFERENCE') } }, named] },
      select: { id: true },
    }),
  ]);
  return [...papers.map(reading('REGULATION')), ...conferences.map(reading('CONFERENCE'))];
}

function reading(recordType: Reading['recordType']) {
  return ({ id }: { id: string }): Reading => ({ recordType, recordId: id, channel: 'export' });
}
