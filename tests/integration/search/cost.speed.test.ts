import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { addDocuments, WORD_SHARES } from '@/tests/support/many-documents';

const database = ownDatabase();
const ROUNDS = 7;
/** A search of whatever word against one plain look at every document. */
const MOST_OF_A_SCAN = 0.25;
/** A word that is rare lately and frequent before is looked for twice. */
const MOST_WHERE_UNEVEN = 1;

beforeAll(() => addDocuments(database(), 20_000, []), 120_000);

/** Milliseconds of the best round: what else the machine does says nothing of ours. */
async function best(statement: string, values: unknown[], setting = ''): Promise<number> {
  return asOwner(database(), async (owner) => {
    await owner.query(setting);
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const begun = performance.now();
      await owner.query({ name: 'timed', text: statement, values });
      if (round > 0) times.push(performance.now() - begun);
    }
    return Math.min(...times);
  });
}

const CANDIDATES = `SELECT * FROM app.search_among('CONFERENCE', $1::text[]::tsquery[], true, '{}', 60)`;
const SCAN = `SELECT id FROM search_document WHERE type = 'CONFERENCE' AND words @@ $1::tsquery ORDER BY day DESC, id DESC LIMIT 60`;
/** The order is no index's: every document is read. */
const PLAIN = 'SET enable_bitmapscan = off; SET enable_indexscan = off';

describe('the cost of a search', () => {
  it('is a small part of a scan, for rare, common and several words alike', async () => {
    const queries = [...Object.keys(WORD_SHARES).map((word) => [word]), Object.keys(WORD_SHARES)];
    const figures: string[] = [];
    for (const keys of queries) {
      const [ours, scan] = [
        await best(CANDIDATES, [keys]),
        await best(SCAN, [keys.join(' & ')], PLAIN),
      ];
      const most = keys.length === 1 && keys[0] === 'sota' ? MOST_WHERE_UNEVEN : MOST_OF_A_SCAN;
      figures.push(`${keys.join('+')} ${ours.toFixed(1)} of ${scan.toFixed(1)} ms`);
      expect(ours, figures.at(-1)).toBeLessThan(scan * most);
    }
    console.info(figures.join(', '));
  });
});
