import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { search } from '@/lib/operations/search/queries/search';
import type { UserActor } from '@/lib/policy/actor';
import { loadDemo } from '@/prisma/seed/demo';
import { signedIn } from '@/prisma/seed/demo/actors';
import { loadDemoUsers } from '@/prisma/seed/demo-users';
import { ownDatabase } from '@/tests/support/database';

ownDatabase();
let leader: UserActor;

const rows = z.array(
  z.object({
    query: z.string(),
    must_find: z.string().transform((codes) => codes.split('|')),
    why: z.string(),
  }),
);

function suite(file: string) {
  return rows.parse(parse(readFileSync(`tests/support/${file}`), { columns: true }));
}

beforeAll(async () => {
  await loadDemoUsers();
  await loadDemo();
  const found = await signedIn('leader');
  if (found === null) throw new Error('No account leader.');
  leader = found;
});

async function codes(query: string): Promise<string[]> {
  const { items } = await search(leader, { q: query, type: [], limit: 20 });
  return items.map((item) => item.code ?? item.externalKey ?? `${item.type} ${item.title}`);
}

describe.each(['search-suite.csv', 'search-suite-own.csv'])('%s', (file) => {
  it.each(suite(file))('$query: $why', async ({ query, must_find }) => {
    const found = await codes(query);
    const places = must_find.map((code) => ({ code, at: found.indexOf(code) }));
    const most = must_find.length === 1 ? 5 : 20;
    const late = places.filter(({ at }) => at < 0 || at >= most);
    expect(late, found.join(' · ')).toEqual([]);
  });
});
