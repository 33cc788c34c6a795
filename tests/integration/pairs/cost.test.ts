import { beforeAll, describe, expect, it } from 'vitest';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import { asActor } from '@/lib/platform/db/as-actor';
import type { UserActor } from '@/lib/policy/actor';
import { asSuperuser, ownDatabase } from '@/tests/support/database';
import { addConferences } from '@/tests/support/many-pairs';
import { ownCast } from '@/tests/support/publishing';
import { conference, publish, regulation } from '@/tests/support/records';
import { publishRichSeries } from '@/tests/support/rich-series';

const database = ownDatabase();
const cast = ownCast(database);
const request = { asOf: '2024-01-01', rollup: false, channel: 'page' as const };
let viewer: UserActor;

beforeAll(async () => {
  const { secretary, approver, world } = cast();
  viewer = await world.person(['VIEWER', 'W-C']);
  await publishRichSeries({ secretary, approver, a: 'W-A', b: 'W-B', before: 'W-A-OLD' });
});

type Ran = { calls: number; time: number };

/** What the server ran while `work` was done: how many statements, and the least time of each kind. */
async function ran(work: () => Promise<unknown>): Promise<Ran> {
  await asSuperuser((client) => client.query('SELECT pg_stat_statements_reset()'));
  await work();
  return asSuperuser(async (client) => {
    const { rows } = await client.query(
      `SELECT coalesce(sum(calls), 0)::int AS calls, coalesce(sum(min_exec_time), 0) AS time FROM pg_stat_statements s
       JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = $1
         AND query !~* '^(begin|commit|rollback|select set_config)' AND toplevel`,
      [database().name],
    );
    return rows[0];
  });
}

const ask = (codes: [string, string] = ['W-A', 'W-B']) => getPair(viewer, codes, request);

async function leastOf(turns: number): Promise<Ran> {
  await ask();
  const one = await ran(() => ask());
  const many = await ran(async () => {
    for (let turn = 0; turn < turns; turn += 1) await ask();
  });
  return { calls: one.calls, time: many.time };
}

describe('the page of a pair', () => {
  it('costs a fixed number of statements, and as much among thousands of records as among a few', async () => {
    const empty = await ran(() => ask(['W-B', 'W-C']));
    const few = await leastOf(30);
    await addConferences(database(), 4_000, 20_000);
    const many = await leastOf(30);
    console.info(
      `a pair: ${few.calls} statements, ${few.time.toFixed(2)} ms among a few records, ${many.time.toFixed(2)} ms among 24,000`,
    );
    expect(many.calls).toBe(few.calls);
    expect(empty.calls).toBeLessThanOrEqual(few.calls);
    expect(many.time).toBeLessThanOrEqual(few.time * 1.3 + 1);
  });

  it('is kept by a publication within 50 ms', async () => {
    const { secretary, approver } = cast();
    const payload = regulation({ number: '77/QCPH' });
    const paper = await publish(secretary, approver, {
      ...{ type: 'REGULATION', draftingUnit: 'W-A', payload },
    });
    await asSuperuser((client) => client.query('SELECT pg_stat_statements_reset()'));
    await publish(secretary, approver, {
      ...{ type: 'CONFERENCE', draftingUnit: 'W-A' },
      payload: conference({ title: 'Giao ban đo thời gian', regulations: [{ regulation: paper }] }),
    });
    const slowest = await asSuperuser(async (client) => {
      const { rows } = await client.query(
        `SELECT max(max_exec_time) AS time, sum(calls)::int AS calls FROM pg_stat_statements
         WHERE query LIKE '%project_pairs%' AND toplevel`,
      );
      return rows[0];
    });
    console.info(`read model after one approval: ${Number(slowest.time).toFixed(2)} ms`);
    expect(slowest.calls).toBe(1);
    expect(slowest.time).toBeLessThanOrEqual(50);
  });

  it('is asked of the index, not of the table', async () => {
    const { world } = cast();
    const rows = await asActor(viewer, (tx) =>
      tx.$queryRawUnsafe(
        `EXPLAIN SELECT * FROM pair_record WHERE unit_a_id = ANY (ARRAY['${world.unitId('W-A')}']::uuid[])
         AND unit_b_id = ANY (ARRAY['${world.unitId('W-B')}']::uuid[])`,
      ),
    );
    const plan = JSON.stringify(rows);
    expect(plan).toMatch(/pair_record_pkey/);
  });
});
