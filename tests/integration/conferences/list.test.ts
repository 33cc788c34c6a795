import { beforeAll, describe, expect, it } from 'vitest';
import { listConferences } from '@/lib/domain/conferences/queries/list';
import { conferenceFilter } from '@/lib/domain/conferences/schema/list';
import type { UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { type ConferenceInput, conference, publish, regulation } from '@/tests/support/records';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
let viewer: UserActor;
let insider: UserActor;
let paper = '';
let secretPaper = '';

/** Titles beside what each is; the undated share a place, and so do the three of one day. */
const RECORDS: [title: string, over: ConferenceInput][] = [
  ['2022', { heldOn: '2022-08-02', kinds: ['PERIODIC_BRIEFING', 'SIGNING'] }],
  ['2021-a', { heldOn: '2021-03-01', kinds: ['INTERIM_REVIEW'] }],
  ['2021-b', { heldOn: '2021-03-01' }],
  ['2021-c', { heldOn: '2021-03-01' }],
  ['2020 or 2021', { heldOn: '2020-11/2021-02' }],
  ['2019', { heldOn: '2019' }],
  ['year unknown', { heldOn: 'XXXX-05-14' }],
  ['undated', { heldOn: null }],
  ['undated too', { heldOn: null }],
  ['parties only', { heldOn: '2022-01-01', access: 'PARTIES' }],
];

beforeAll(async () => {
  const world = await makeWorld(database());
  viewer = await world.person(['VIEWER', 'W-C']);
  insider = await world.person(['VIEWER', 'W-A']);
  const secretary = await world.person(['SECRETARY', 'W-A']);
  const approver = await world.person(['APPROVER', 'W-A']);
  const draft = (type: 'REGULATION' | 'CONFERENCE', payload: object) =>
    publish(secretary, approver, { type, draftingUnit: 'W-A', payload });
  paper = await draft('REGULATION', regulation());
  secretPaper = await draft('REGULATION', regulation({ number: '02/QCPH', access: 'PARTIES' }));
  for (const [title, over] of RECORDS) await draft('CONFERENCE', recordOf(title, over));
});

function recordOf(title: string, over: ConferenceInput): ConferenceInput {
  const known = over.heldOn === null || over.heldOn?.startsWith('XXXX');
  return conference({
    title,
    provenance: known ? [{ item: null, field: 'heldOn', certainty: 'UNKNOWN' }] : [],
    regulations: title === '2022' ? [{ regulation: paper }, { regulation: secretPaper }] : [],
    ...(title === '2019'
      ? {
          parties: [
            { id: 'p1', unit: 'W-A' },
            { id: 'p2', text: 'Ban X' },
          ],
        }
      : {}),
    ...over,
  });
}

type Asked = Partial<Parameters<typeof listConferences>[1]>;

function list(actor: UserActor, asked: Asked = {}) {
  const { unit: _, ...defaults } = conferenceFilter.parse({});
  return listConferences(actor, { ...defaults, unit: [], ...asked });
}

async function titles(actor: UserActor, asked: Asked = {}): Promise<string[]> {
  return (await list(actor, asked)).items.map(({ title }) => title);
}

describe('a list of conferences', () => {
  it('shows newest or oldest first, the undated at the end both ways', async () => {
    const newest = await titles(viewer);
    expect(newest.slice(0, 1)).toEqual(['2022']);
    expect(newest.slice(4, 6)).toEqual(['2020 or 2021', '2019']);
    expect(new Set(newest.slice(6))).toEqual(new Set(['year unknown', 'undated', 'undated too']));
    const oldest = await titles(viewer, { sort: 'oldest' });
    expect(oldest.slice(0, 2)).toEqual(['2019', '2020 or 2021']);
    expect(new Set(oldest.slice(6))).toEqual(new Set(newest.slice(6)));
  });

  it.each(['newest', 'oldest'] as const)(
    'is the same in pages as whole, forth and back, %s first',
    async (sort) => {
      const whole = await titles(viewer, { sort });
      for (const limit of [1, 2, 4]) {
        const forth = [await list(viewer, { sort, limit })];
        for (let cursor = forth[0]?.nextCursor; cursor; cursor = forth.at(-1)?.nextCursor) {
          forth.push(await list(viewer, { sort, limit, cursor }));
        }
        expect(forth.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(whole);
        const back = [forth.at(-1)];
        for (let cursor = back[0]?.prevCursor; cursor; cursor = back[0]?.prevCursor) {
          back.unshift(await list(viewer, { sort, limit, cursor }));
        }
        expect(back.flatMap((page) => page?.items.map(({ title }) => title))).toEqual(whole);
      }
    },
  );

  it('takes a cursor that was altered as none', async () => {
    expect(await titles(viewer, { cursor: 'e30' })).toEqual(await titles(viewer));
  });

  it('filters by kind, year, papers and several units', async () => {
    expect(await titles(viewer, { kind: 'SIGNING' })).toEqual(['2022']);
    expect(await titles(viewer, { kind: 'INTERIM_REVIEW' })).toEqual(['2021-a']);
    expect(await titles(viewer, { year: 2021 })).toHaveLength(4);
    expect(await titles(viewer, { year: 2020 })).toEqual(['2020 or 2021']);
    expect(await titles(viewer, { regulation: paper })).toEqual(['2022']);
    expect(await titles(viewer, { unit: [['W-A']] })).toHaveLength(9);
    expect(await titles(viewer, { unit: [['W-A'], ['W-B']] })).toHaveLength(8);
    expect(await titles(viewer, { unit: [['W-C', 'W-B']] })).toHaveLength(8);
    expect(await titles(viewer, { unit: [['W-C']] })).toEqual([]);
    expect(await titles(viewer, { unit: [['NO-SUCH']] })).toEqual([]);
  });

  it('says of each what it was, with whom, on what, and how much is recorded', async () => {
    const page = await list(viewer, { kind: 'SIGNING' });
    expect(page.items[0]).toMatchObject({
      number: null,
      parties: [
        { code: 'W-A', name: 'Đơn vị W-A' },
        { code: 'W-B', name: 'Đơn vị W-B' },
      ],
      statedParties: [],
      heldOn: { edtf: '2022-08-02', certainty: 'STATED' },
      regulations: [{ id: paper, number: '01/QCPH' }],
      counts: { regulations: 1, figures: 2, directions: 1, shortcomings: 0 },
    });
    const [stated] = (await list(viewer, { sort: 'oldest', limit: 1 })).items;
    expect(stated).toMatchObject({ parties: [{ code: 'W-A' }], statedParties: ['Ban X'] });
  });

  it('has what is for the parties only for them, in rows, numbers and filters', async () => {
    expect(await titles(viewer)).not.toContain('parties only');
    expect((await list(viewer, { limit: 1 })).total).toBe(9);
    expect(await titles(viewer, { regulation: secretPaper })).toEqual([]);
    expect(await titles(insider)).toContain('parties only');
    expect((await list(insider, { limit: 1 })).total).toBe(10);
    expect(await titles(insider, { regulation: secretPaper })).toEqual(['2022']);
    const [briefing] = (await list(insider, { kind: 'SIGNING' })).items;
    expect(briefing?.counts.regulations).toBe(2);
  });
});
