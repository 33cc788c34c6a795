import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '@/lib/operations/search/queries/search';
import { suggest } from '@/lib/operations/search/queries/suggest';
import type { UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';
import { publish, regulation } from '@/tests/support/records';

const cast = ownCast(ownDatabase());
let reader: UserActor;

beforeAll(async () => {
  reader = await cast().world.person(['VIEWER', 'W-C']);
  const draft = { type: 'REGULATION' as const, draftingUnit: 'W-A', payload: regulation() };
  await publish(cast().secretary, cast().approver, draft);
});

const HOSTILE: [string, string][] = [
  ['a statement', "'); DROP TABLE search_document; --"],
  ['open quotes', '"quy chế " phối "'],
  ['operators', "& | ! ( ) <-> :* 'quy':A \\"],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'quy chế '.repeat(2_000)],
  ['words that are everywhere', 'và của các là có'],
  ['pictures', '🚓🚒 👩‍👩‍👧‍👦'],
  ['control characters', '\u0000quy\u0007 chế\u202e\u200b'],
  ['half a pair', 'quy \ud83d chế'],
  ['decomposed', 'quy chế'.normalize('NFD')],
  ['only exclusions', '-quy -"chế"'],
  ['a mark of the index', 'zzuwz0a zzy2020'],
  ['other scripts', 'ລາວ 中文 ไทย'],
  ['nothing', '   '],
];

describe('hostile input', () => {
  it.each(HOSTILE)('%s gives an answer, and soon', async (_, q) => {
    const begun = performance.now();
    const answer = await search(reader, { q, type: [], limit: 20 });
    await suggest(reader, q);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(answer.items.length).toBeLessThanOrEqual(20);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(answer).toWellFormed());
  });

  it('finds with what is left of it', async () => {
    for (const q of ['"quy chế', '\u0007quy chế\u202e', 'quy chế'.normalize('NFD'), 'QUY   CHẾ!']) {
      const { items } = await search(reader, { q, type: ['REGULATION'], limit: 20 });
      expect(items.map(({ title }) => title)).toContain('Quy chế phối hợp thử nghiệm');
    }
  });

  it('says when only the beginning was read', async () => {
    const answer = await search(reader, { q: 'quy chế '.repeat(2_000), type: [], limit: 20 });
    expect(answer.cut).toBe(true);
  });
});
