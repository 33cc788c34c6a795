import { beforeAll, describe, expect, it } from 'vitest';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import type { RegulationListRequest } from '@/lib/domain/regulations/schema/list';
import type { UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { publish, type RegulationInput, regulation } from '@/tests/support/records';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
let viewer: UserActor;
let member: UserActor;

const unknown = { item: null, field: 'signedOn', certainty: 'UNKNOWN' as const };

const RECORDS: RegulationInput[] = [
  { number: '1', signedOn: '2018-03' },
  { number: '2', signedOn: '2020-05-01', kind: 'PLAN', fields: ['biên giới'] },
  { number: '3', signedOn: null, provenance: [unknown] },
  { number: '4', signedOn: '2020-05-01', access: 'PARTIES' },
  { number: '5', signedOn: '2011~', endsOn: '2015' },
  { number: '6', signedOn: null, provenance: [unknown], title: 'Không ngày' },
  {
    number: '7',
    signedOn: '2023',
    parties: [
      { id: 'p1', unit: 'W-A' },
      { id: 'p2', unit: 'W-C' },
    ],
  },
];

beforeAll(async () => {
  const world = await makeWorld(database());
  const secretary = await world.person(['SECRETARY', 'W-A']);
  const approver = await world.person(['APPROVER', 'W-A']);
  viewer = await world.person(['VIEWER', 'W-C']);
  member = await world.person(['VIEWER', 'W-B']);
  for (const over of RECORDS) {
    const payload = regulation({ externalKey: `T-${over.number}`, ...over });
    await publish(secretary, approver, { type: 'REGULATION', draftingUnit: 'W-A', payload });
  }
});

type Asked = Partial<RegulationListRequest>;

async function numbers(actor: UserActor, asked: Asked = {}): Promise<string[]> {
  const page = await list(actor, { limit: 100, ...asked });
  return page.items.flatMap((item) =>
    item.externalKey?.startsWith('T-') ? (item.number ?? '') : [],
  );
}

function list(actor: UserActor, asked: Asked) {
  // The template's reference papers are between other units; these are all with W-A.
  return listRegulations(actor, {
    unit: [['W-A']],
    sort: 'newest',
    limit: 100,
    day: '2026-01-01',
    ...asked,
  });
}

describe('the list of regulations', () => {
  it('is newest first, the undated at the end, without what is not the reader’s', async () => {
    const seen = await numbers(viewer);
    expect(seen.slice(0, 4)).toEqual(['7', '2', '1', '5']);
    expect(new Set(seen.slice(4))).toEqual(new Set(['3', '6']));
    expect(await numbers(member)).toContain('4');
  });

  it('turns round with the undated still at the end', async () => {
    const seen = await numbers(viewer, { sort: 'oldest' });
    expect(seen.slice(0, 4)).toEqual(['5', '1', '2', '7']);
    expect(new Set(seen.slice(4))).toEqual(new Set(['3', '6']));
  });

  it.each<[string, Asked, string[]]>([
    ['kind', { kind: 'PLAN' }, ['2']],
    ['field', { field: 'biên giới' }, ['2']],
    ['year, with a month inside it', { year: 2018 }, ['1']],
    ['from and to', { signedFrom: '2018-03-15', signedTo: '2020-12-31' }, ['2', '1']],
    ['both units', { unit: [['W-A'], ['W-C']] }, ['7']],
    ['a unit or what counts as it', { unit: [['W-C', 'W-TOP']] }, ['7']],
    ['a unit nobody knows', { unit: [['NOPE']] }, []],
    ['expired on the day', { validity: 'EXPIRED' }, ['5']],
    ['unknown validity', { validity: 'UNKNOWN' }, ['3', '6']],
  ])('narrows by %s', async (_, asked, expected) => {
    const seen = await numbers(viewer, asked);
    expect([...seen].sort()).toEqual([...expected].sort());
  });

  it.each(['newest', 'oldest'] as const)(
    '%s: pages joined are the whole, forth and back',
    async (sort) => {
      const whole = (await list(viewer, { sort })).items.map((item) => item.id);
      for (const limit of [1, 2, 3]) {
        const forth: string[] = [];
        let page = await list(viewer, { sort, limit });
        for (;;) {
          expect(page.from).toBe(forth.length);
          forth.push(...page.items.map((item) => item.id));
          if (page.nextCursor === null) break;
          page = await list(viewer, { sort, limit, cursor: page.nextCursor });
        }
        expect(forth).toEqual(whole);
        const back = page.items.map((item) => item.id);
        while (page.prevCursor) {
          page = await list(viewer, { sort, limit, cursor: page.prevCursor });
          back.unshift(...page.items.map((item) => item.id));
        }
        expect(back).toEqual(whole);
      }
    },
  );

  it('counts what the reader sees and nothing else', async () => {
    expect((await list(viewer, {})).total).toBe(6);
    expect((await list(member, {})).total).toBe(7);
  });

  it.each(['x', 'eyJkYXkiOiIyMDIwIn0', ''.padEnd(500, 'A')])(
    'ignores the altered cursor %s',
    async (cursor) => {
      expect((await list(viewer, { cursor })).items).toHaveLength(6);
    },
  );
});
