import { beforeAll, describe, expect, it } from 'vitest';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, asSuperuser, ownDatabase } from '@/tests/support/database';
import { addRegulations } from '@/tests/support/many';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
let viewer: UserActor;

beforeAll(async () => {
  viewer = await (await makeWorld(database())).person(['VIEWER', 'W-C']);
  await addRegulations(database(), 20_000);
});

const ask = (limit: number) =>
  listRegulations(viewer, { unit: [], sort: 'newest', limit, day: '2026-01-01' });

type Statement = { query: string; calls: number; least: number };

/** What the server ran for this database while `work` was done, settings and transactions aside. */
async function statements(work: () => Promise<unknown>): Promise<Statement[]> {
  await asSuperuser((client) => client.query('SELECT pg_stat_statements_reset()'));
  await work();
  return asSuperuser(async (client) => {
    const { rows } = await client.query(
      `SELECT query, calls::int, min_exec_time AS least FROM pg_stat_statements s
       JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = $1
         AND query !~* '^(begin|commit|rollback|select set_config)' AND toplevel`,
      [database().name],
    );
    return rows;
  });
}

/** The least time in which this machine reads a thousand rows without any access to decide. */
async function plainScan(): Promise<number> {
  const ran = await statements(() =>
    asOwner(database(), async (owner) => {
      for (let turn = 0; turn < 40; turn += 1) {
        await owner.query('SELECT count(*) FROM (SELECT FROM regulation LIMIT 1001) AS few');
      }
    }),
  );
  return ran.find(({ query }) => query.includes('few'))?.least ?? 0;
}

describe('a page of 25 among 20,000 regulations', () => {
  it('takes at most one millisecond of the database', async () => {
    await ask(25);
    const ran = await statements(async () => {
      for (let turn = 0; turn < 40; turn += 1) await ask(25);
    });
    const own = ran.filter(({ query }) => query.includes('regulation'));
    const total = own.reduce((sum, each) => sum + each.least, 0);
    const plain = await plainScan();
    console.info(
      `list of 25 in 20,000: ${total.toFixed(3)} ms; a plain scan ${plain.toFixed(3)} ms`,
    );
    expect(own).toHaveLength(2);
    // One millisecond where it is made for; on a slower machine, in proportion to plain SQL.
    expect(total).toBeLessThanOrEqual(Math.max(1, 20 * plain));
  });

  it('takes as many statements for one row as for a hundred', async () => {
    const one = await statements(() => ask(1));
    const hundred = await statements(() => ask(100));
    const calls = (ran: Statement[]) => ran.reduce((sum, each) => sum + each.calls, 0);
    expect(calls(hundred)).toBe(calls(one));
  });

  it('says "more than 1,000" without counting on', async () => {
    expect(await ask(25)).toMatchObject({ total: 1000, totalIsCapped: true });
  });
});
