import { describe, expect, it } from 'vitest';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';

const database = ownDatabase();
const cast = ownCast(database);

const lock = (tx: Tx, key: number) => tx.$executeRaw`SELECT pg_advisory_xact_lock(77, ${key}::int)`;

/** Two writes that each hold what the other waits for, the first time they are tried. */
async function crosswise(second: (tx: Tx, key: number) => Promise<unknown>): Promise<number[]> {
  const met = Promise.withResolvers<void>();
  let arrived = 0;
  const tries = [0, 0];
  const write = (own: number, other: number) =>
    writeAs(cast().both, async (tx) => {
      tries[own] = (tries[own] ?? 0) + 1;
      await lock(tx, own);
      arrived += 1;
      if (arrived === 2) met.resolve();
      await met.promise;
      await second(tx, other);
      await appendAudit(tx, { action: 'test.cross', subjectType: 'test', subjectId: null });
    });
  await Promise.all([write(0, 1), write(1, 0)]);
  return tries;
}

describe('two writes that wait for each other', () => {
  it('are both done, one of them at its second try, each recorded once', async () => {
    const tries = await crosswise(lock);
    expect(tries.toSorted()).toEqual([1, 2]);
    const { rows } = await asOwner(database(), (owner) =>
      owner.query(`SELECT count(*)::int AS n FROM audit_event WHERE action = 'test.cross'`),
    );
    expect(rows[0].n).toBe(2);
  });
});
