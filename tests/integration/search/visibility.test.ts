import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchWords } from '@/lib/core/vietnamese-text/search-words';
import { rebuildSearch } from '@/lib/operations/search/commands';
import { deleteSearch, saveSearch } from '@/lib/operations/search/commands/saved';
import { listSavedSearches } from '@/lib/operations/search/queries/saved';
import { search } from '@/lib/operations/search/queries/search';
import { asActor, noteAs } from '@/lib/platform/db/as-actor';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';
import { conference, publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
const WORDS = ['tuần', 'tra', 'trạ', 'tuấn', 'đường', 'dương', 'biển', 'bien', 'kho', 'xăng'];
const titles = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
let readers: UserActor[];

beforeAll(async () => {
  const { world, secretary, approver } = cast();
  await noteAs(
    { kind: 'job', name: 'test' },
    (tx) => tx.$executeRaw`SELECT app.search_index_units()`,
  );
  readers = await Promise.all([
    world.person(['VIEWER', 'W-A']),
    world.person(['LEADER', 'W-TOP']),
    world.person(['VIEWER', 'W-C']),
    world.person(['ADMINISTRATOR', null]),
  ]);
  const samples = fc.sample(fc.record({ title: titles, hidden: fc.boolean() }), {
    numRuns: 24,
    seed: 7,
  });
  for (const [n, { title, hidden }] of samples.entries()) {
    const access = hidden ? ('PARTIES' as const) : ('INTERNAL' as const);
    const over = { title: title.join(' '), access };
    const isPaper = n % 2 === 0;
    const paper = {
      type: 'REGULATION' as const,
      payload: regulation({ ...over, number: `${n}/X` }),
    };
    const meeting = { type: 'CONFERENCE' as const, payload: conference(over) };
    await publish(secretary, approver, { draftingUnit: 'W-A', ...(isPaper ? paper : meeting) });
  }
}, 120_000);

/** What a person would find who listed all they may see and read every title. */
async function byHand(actor: UserActor, word: string): Promise<string[]> {
  const [wanted] = searchWords(word);
  const all = await asActor(actor, async (tx) => [
    ...(await tx.regulation.findMany({ select: { id: true, title: true } })),
    ...(await tx.conference.findMany({ select: { id: true, title: true } })),
  ]);
  const fitting = all.filter(({ title }) =>
    searchWords(title).some(({ folded }) => folded === wanted?.folded),
  );
  return fitting.map(({ id }) => id).sort();
}

async function documents() {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query('SELECT * FROM search_document ORDER BY id'),
  );
  return rows;
}

describe('search', () => {
  it('finds exactly what listing everything visible and filtering would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...WORDS), fc.nat({ max: 3 }), async (word, who) => {
        const reader = readers[who];
        if (!reader) throw new Error('nobody');
        const request = {
          q: word,
          type: ['REGULATION' as const, 'CONFERENCE' as const],
          limit: 100,
        };
        const { items } = await search(reader, { ...request, field: 'NAME' });
        const broad = await byHand(reader, word);
        expect(items.map(({ id }) => id).sort()).toEqual(broad);
      }),
      { numRuns: 40 },
    );
  });

  it('counts and shows nothing of what is hidden, to nobody', async () => {
    const { secretary, approver, world } = cast();
    const payload = regulation({ title: 'Kín trongsuot', number: '77/KIN', access: 'PARTIES' });
    await publish(secretary, approver, { type: 'REGULATION', draftingUnit: 'W-A', payload });
    const outsider = await world.person(['VIEWER', 'W-C']);
    const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
    for (const actor of [outsider, stranger]) {
      const answer = await search(actor, { q: 'trongsuot', type: [], limit: 20 });
      expect(answer.items.filter(({ title }) => title.includes('Kín'))).toEqual([]);
      expect(JSON.stringify(answer)).not.toContain('KIN');
    }
    const { items } = await search(secretary, { q: 'trongsuot', type: [], limit: 20 });
    expect(items).toHaveLength(1);
  });

  it('is the same after everything is indexed anew, and the rebuild is recorded', async () => {
    const before = await documents();
    await rebuildSearch({ kind: 'job', name: 'test' });
    expect(await documents()).toEqual(before);
    const { rows } = await asOwner(database(), (owner) =>
      owner.query(`SELECT 1 FROM audit_event WHERE action = 'search.rebuild'`),
    );
    expect(rows).toHaveLength(1);
    await expect(rebuildSearch(cast().secretary)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a saved search', () => {
  it('is one’s own: kept once, forgotten by nobody else', async () => {
    const [one, other] = readers;
    if (!one || !other) throw new Error('nobody');
    await saveSearch(one, { name: 'Tuần tra', query: 'q=tu%E1%BA%A7n' });
    await saveSearch(one, { name: 'Tuần tra biển', query: 'q=tu%E1%BA%A7n' });
    const [kept, ...more] = await listSavedSearches(one);
    expect([kept?.name, more, await listSavedSearches(other)]).toEqual(['Tuần tra biển', [], []]);
    await expect(deleteSearch(other, kept?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await deleteSearch(one, kept?.id ?? '');
    expect(await listSavedSearches(one)).toEqual([]);
    const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
    await expect(saveSearch(stranger, { name: 'x', query: 'q=x' })).rejects.toThrow();
  });
});
