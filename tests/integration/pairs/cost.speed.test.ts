import { beforeAll, describe, expect, it } from 'vitest';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import { asActor } from '@/lib/platform/db/as-actor';
import type { UserActor } from '@/lib/policy/actor';
import { asSuperuser, ownDatabase } from '@/tests/support/database';
import { addConferences } from '@/tests/support/many-pairs';
import { pressOf } from '@/tests/support/press';
import { ownCast } from '@/tests/support/publishing';
import { conference, regulation } from '@/tests/support/records';
import { publishRichSeries } from '@/tests/support/rich-series/series';

const database = ownDatabase();
const cast = ownCast(database);
const request = { asOf: '2024-01-01', rollup: false, channel: 'page' as const };

const FEW = { regulations: 100, conferences: 500 };
const MANY = { regulations: 20_000, conferences: 100_000 };
const TURNS = 61;
const MOST_GROWTH = 1.3;
const MOST_TO_KEEP_MS = 50;

let viewer: UserActor;

beforeAll(async () => {
  const { secretary, approver, world } = cast();
  viewer = await world.person(['VIEWER', 'W-C']);
  await publishRichSeries(pressOf(secretary, approver, 'W-A'), {
    ...{ a: 'W-A', b: 'W-B', before: 'W-A-OLD', first: 2019 },
  });
  await addConferences(database(), FEW.regulations, FEW.conferences);
});

type Cost = { calls: number; server: number; whole: number };

/** What one turn cost: statements, milliseconds within the server, milliseconds as one waits for it. */
async function turn(codes: [string, string]): Promise<Cost> {
  await asSuperuser((client) => client.query('SELECT pg_stat_statements_reset()'));
  const began = performance.now();
  await getPair(viewer, codes, request);
  const whole = performance.now() - began;
  const { rows } = await asSuperuser((client) =>
    client.query(
      `SELECT coalesce(sum(calls), 0)::int AS calls, coalesce(sum(total_exec_time), 0) AS server
       FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = $1
         AND query !~* '^(begin|commit|rollback|select set_config)' AND toplevel`,
      [database().name],
    ),
  );
  return { ...rows[0], whole };
}

/** The middle of many turns, after a few that warm up. */
async function costOf(codes: [string, string] = ['W-A', 'W-B']): Promise<Cost> {
  for (let at = 0; at < 5; at += 1) await turn(codes);
  const turns: Cost[] = [];
  for (let at = 0; at < TURNS; at += 1) turns.push(await turn(codes));
  const middle = (of: (cost: Cost) => number) =>
    turns.map(of).sort((one, other) => one - other)[Math.floor(TURNS / 2)] ?? 0;
  return {
    calls: middle(({ calls }) => calls),
    server: middle(({ server }) => server),
    whole: middle(({ whole }) => whole),
  };
}

const told = ({ server, whole }: Cost) =>
  `${server.toFixed(2)} ms in the server, ${whole.toFixed(1)} ms in all`;

describe('the page of a pair', () => {
  it('costs as much among 20,000 regulations and 100,000 conferences as among 100', async () => {
    const few = await costOf();
    const empty = await costOf(['W-B', 'W-C']);
    await addConferences(
      database(),
      MANY.regulations - FEW.regulations,
      MANY.conferences - FEW.conferences,
      FEW,
    );
    const many = await costOf();
    console.info(
      `a pair, ${few.calls} statements: ${told(few)} among 100; ${told(many)} among all`,
    );
    expect(many.calls).toBe(few.calls);
    expect(empty.calls).toBeLessThanOrEqual(few.calls);
    expect(many.server / few.server).toBeLessThanOrEqual(MOST_GROWTH);
    expect(many.whole / few.whole).toBeLessThanOrEqual(MOST_GROWTH);
  });

  it('is kept by a publication within 50 ms', async () => {
    const { secretary, approver } = cast();
    const press = pressOf(secretary, approver, 'W-A');
    const paper = await press.publish('REGULATION', regulation({ number: '77/QCPH' }));
    await asSuperuser((client) => client.query('SELECT pg_stat_statements_reset()'));
    await press.publish(
      'CONFERENCE',
      conference({ title: 'Giao ban đo thời gian', regulations: [{ regulation: paper }] }),
    );
    const { rows } = await asSuperuser((client) =>
      client.query(`SELECT max(max_exec_time) AS time, sum(calls)::int AS calls
        FROM pg_stat_statements WHERE query LIKE '%project_pairs%' AND toplevel`),
    );
    console.info(`read model after one approval: ${Number(rows[0].time).toFixed(2)} ms`);
    expect(rows[0].calls).toBe(1);
    expect(rows[0].time).toBeLessThanOrEqual(MOST_TO_KEEP_MS);
  });

  it('is asked of the index, not of the table', async () => {
    const { world } = cast();
    const rows = await asActor(viewer, (tx) =>
      tx.$queryRawUnsafe(
        `EXPLAIN SELECT * FROM pair_record WHERE unit_a_id = ANY (ARRAY['${world.unitId('W-A')}']::uuid[])
         AND unit_b_id = ANY (ARRAY['${world.unitId('W-B')}']::uuid[])`,
      ),
    );
    expect(JSON.stringify(rows)).toMatch(/pair_record_pkey/);
  });
});
