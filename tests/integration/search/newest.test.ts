import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { search } from '@/lib/operations/search/queries/search';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { addDocuments, WORD_SHARES } from '@/tests/support/many-documents';
import { ownCast } from '@/tests/support/publishing';

const database = ownDatabase();
const cast = ownCast(database);
const OURS = '11111111-1111-4111-8111-111111111111';
const THEIRS = '22222222-2222-4222-8222-222222222222';
const WORDS = Object.keys(WORD_SHARES);

beforeAll(() => addDocuments(database(), 6_000, [OURS]), 120_000);

async function candidates(keys: readonly string[], units: readonly string[], want: number) {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query(
      `SELECT * FROM app.search_among('CONFERENCE', $1::text[]::tsquery[], true, $2, $3)`,
      [keys, units, want],
    ),
  );
  const { hits, counted, more } = rows[0];
  return { hits, counted, more };
}

/** What reading every document the units may see would give, newest first. */
async function byHand(keys: readonly string[], units: readonly string[]): Promise<string[]> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query(
      `SELECT id FROM search_document WHERE type = 'CONFERENCE' AND (access = 'INTERNAL' OR audience && $2)
         AND tsvector_to_array(words) @> $1 ORDER BY day DESC, id DESC`,
      [keys, units],
    ),
  );
  return rows.map(({ id }) => id);
}

const sometimes = { numRuns: 60 };
const someWords = fc.uniqueArray(fc.constantFrom(...WORDS, 'chu', 'khongco'), {
  minLength: 1,
  maxLength: 5,
});

describe('the candidates of a search', () => {
  it('are the newest that match and may be seen, however common the words', async () => {
    const units = fc.constantFrom<string[]>([OURS], [THEIRS], []);
    const wants = fc.constantFrom(1, 20, 60, 300);
    const holds = async (keys: string[], audience: string[], want: number) => {
      const met = await candidates(keys, audience, want);
      const all = await byHand(keys, audience);
      expect(met.hits).toEqual(all.slice(0, want));
      if (met.more) expect(all.length).toBeGreaterThanOrEqual(met.counted);
      else expect(met.counted).toBe(all.length);
    };
    await fc.assert(fc.asyncProperty(someWords, units, wants, holds), sometimes);
  });

  it('are said to be fewer than there are only where they are', async () => {
    const reader = await cast().world.person(['VIEWER', 'W-C']);
    const request = { type: ['CONFERENCE' as const], limit: 20 };
    for (const word of WORDS) {
      const { total, totalIsCapped, ranked } = await search(reader, { ...request, q: word });
      const all = (await byHand([word], [])).length;
      if (totalIsCapped) expect(all).toBeGreaterThan(total);
      else expect(all).toBe(total);
      expect(ranked ?? null).toBe(totalIsCapped ? 300 : null);
    }
  });
});
