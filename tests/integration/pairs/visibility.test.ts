import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { listPairs, pairMatrix } from '@/lib/operations/pairs/queries/matrix';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import { asActor } from '@/lib/platform/db/as-actor';
import type { UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';
import { conference, publish, regulation } from '@/tests/support/records';
import { rowsSeen } from '@/tests/support/rows-seen';

const cast = ownCast(ownDatabase());
const UNITS = ['W-A', 'W-A-1', 'W-B', 'W-C'];
const readers: UserActor[] = [];

/** Records of every mixture of parties and access, enough that each reader sees another part of them. */
beforeAll(async () => {
  const { secretary, approver, world } = cast();
  const made = fc.sample(
    fc.record({
      others: fc.subarray(['W-A-1', 'W-B', 'W-C'], { minLength: 1 }),
      isPaper: fc.boolean(),
      access: fc.constantFrom('INTERNAL' as const, 'PARTIES' as const),
      year: fc.integer({ min: 2015, max: 2023 }),
    }),
    { numRuns: 24, seed: 7 },
  );
  for (const [index, { others, isPaper, access, year }] of made.entries()) {
    const parties = ['W-A', ...others].map((unit, at) => ({ id: `p${at}`, unit }));
    const record = isPaper
      ? regulation({ number: `${index}/QC`, parties, access, signedOn: String(year) })
      : conference({ title: `Hội nghị ${index}`, parties, access, heldOn: `${year}-03-01` });
    await publish(secretary, approver, {
      ...{ type: isPaper ? 'REGULATION' : 'CONFERENCE', draftingUnit: 'W-A', payload: record },
    });
  }
  for (const unit of [...UNITS, 'W-TOP']) readers.push(await world.person(['VIEWER', unit]));
  readers.push(await world.person(['ADMINISTRATOR', null]), await world.person(['AUDITOR', null]));
});

/** The ids of the records of two units that a reader finds by the records themselves. */
async function visible(
  reader: UserActor,
  table: string,
  codes: readonly string[],
): Promise<string[]> {
  const [a = '', b = ''] = codes.map((code) => cast().world.unitId(code));
  const rows = await asActor(reader, (tx) =>
    tx.$queryRawUnsafe<{ id: string }[]>(
      `SELECT id FROM ${table} WHERE party_units @> ARRAY['${a}', '${b}']::uuid[]`,
    ),
  );
  return rows.map(({ id }) => id).sort();
}

const request = { asOf: '2024-01-01', rollup: false, channel: 'page' as const };
const PAIRS = UNITS.flatMap((one, at) => UNITS.slice(at + 1).map((other) => [one, other] as const));

describe('what a pair tells', () => {
  it('is made of the records that its reader may see, and of all of these', async () => {
    const told: number[] = [];
    for (const reader of readers) {
      for (const codes of PAIRS) {
        const pair = await getPair(reader, [...codes], request);
        const papers = await visible(reader, 'regulation', codes);
        const conferences = await visible(reader, 'conference', codes);
        expect(pair.regulations.map(({ id }) => id).sort()).toEqual(papers);
        expect(pair.conferences.map(({ id }) => id).sort()).toEqual(conferences);
        expect(pair.counts).toMatchObject({
          regulations: papers.length,
          conferences: conferences.length,
        });
        const all = new Set([...papers, ...conferences]);
        const linked = [
          ...JSON.stringify(pair).matchAll(/\/(?:regulations|conferences)\/([0-9a-f-]{36})/g),
          ...JSON.stringify(pair).matchAll(/"conference":"([0-9a-f-]{36})"/g),
        ];
        expect(linked.filter(([, id = '']) => !all.has(id))).toEqual([]);
        told.push(all.size);
      }
    }
    // Readers differ, so that the equality above means something.
    expect(new Set(told).size).toBeGreaterThan(3);
  });

  it('is counted the same in the matrix and in the list', async () => {
    for (const reader of readers) {
      const asked = { years: '5' as const, day: '2024-01-01' };
      const matrix = await pairMatrix(reader, { ...asked, open: [], level: 'all' });
      const list = await listPairs(reader, { ...asked, unit: [], limit: 100 });
      expect(list.items).toEqual(matrix.pairs);
      const own = list.items.filter(({ units }) => units.every(({ code }) => UNITS.includes(code)));
      expect(own.length).toBeGreaterThan(0);
      for (const { units, regulations, conferences } of own) {
        const codes = units.map(({ code }) => code);
        expect(regulations).toBe((await visible(reader, 'regulation', codes)).length);
        expect(conferences).toBe((await visible(reader, 'conference', codes)).length);
      }
    }
  });

  it('shows in the read model what the records show, row by row', async () => {
    for (const reader of readers) {
      const [rows, hidden] = await asActor(reader, async (tx) => [
        await rowsSeen(tx, 'pair_record'),
        await rowsSeen(
          tx,
          `pair_record p WHERE NOT EXISTS (SELECT FROM regulation r WHERE r.id = p.record_id)
           AND NOT EXISTS (SELECT FROM conference c WHERE c.id = p.record_id)`,
        ),
      ]);
      expect([rows > 0, hidden]).toEqual([true, 0]);
    }
  });
});
