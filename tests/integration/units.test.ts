import { beforeAll, describe, expect, it } from 'vitest';
import { counterparts } from '@/lib/domain/regulations/queries/counterparts';
import { listUnits, unitsAsked } from '@/lib/domain/units/queries/list';
import { getUnit } from '@/lib/domain/units/queries/unit';
import {
  unitList,
  unitListFilter,
  unitTreeFilter,
  unitView,
} from '@/lib/domain/units/schema/views';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { publish, regulation } from '@/tests/support/records';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
let party: UserActor;
let outsider: UserActor;

beforeAll(async () => {
  const world = await makeWorld(database());
  party = await world.person(['SECRETARY', 'W-A']);
  outsider = await world.person(['VIEWER', 'W-C']);
  const approver = await world.person(['APPROVER', 'W-A']);
  const draft = { type: 'REGULATION', draftingUnit: 'W-A' } as const;
  await publish(party, approver, { ...draft, payload: regulation() });
  const closed = regulation({ number: '02/QCPH', signedOn: '2021-05-01', access: 'PARTIES' });
  await publish(party, approver, { ...draft, payload: closed });
});

const ours = { q: 'Đơn vị W-' };

describe('the list of units', () => {
  it('goes by code, a page at a time, through every unit once', async () => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const filter = unitListFilter.parse({ ...ours, limit: 4, cursor });
      const page = await listUnits(party, filter);
      pages.push(page.items.map(({ code }) => code));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(pages).toEqual([
      ['W-A', 'W-A-1', 'W-A-OLD', 'W-B'],
      ['W-C', 'W-TOP'],
    ]);
  });

  it.each([
    [{ q: 'don vi w-a-1' }, ['W-A-1']],
    [{ q: 'w-b' }, ['W-B']],
    [{ ...ours, sector: 'DEFENCE' }, []],
    [{ q: 'không có đơn vị này' }, []],
  ])('answers %j', async (asked, codes) => {
    const { items, total } = await listUnits(party, unitListFilter.parse(asked));
    expect(items.map(({ code }) => code)).toEqual(codes);
    expect(total).toBe(codes.length);
  });

  it('shows strangers nothing', async () => {
    expect((await listUnits(stranger, unitListFilter.parse({}))).items).toEqual([]);
    const asked = await unitsAsked(stranger, unitTreeFilter.parse({}));
    expect(asked).toMatchObject({ tree: { groups: [], living: 0, ended: 0 } });
    await expect(getUnit(stranger, 'W-A')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await counterparts(stranger, ['W-A'])).toEqual([]);
  });
});

describe('a unit', () => {
  it('stands under its superior and above its subordinates', async () => {
    const unit = await getUnit(party, 'w-a');
    expect(unit).toMatchObject({
      code: 'W-A',
      chain: [{ code: 'W-TOP', name: 'Đơn vị W-TOP' }],
      subordinates: { items: [{ code: 'W-A-1' }], total: 1 },
      changes: [{ kind: 'MERGED_INTO', date: '2020', predecessors: [{ code: 'W-A-OLD' }] }],
    });
  });

  it('that is unknown is not found', async () => {
    await expect(getUnit(party, 'W-X')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('counterparts', () => {
  it('count the papers that the reader sees, and no others', async () => {
    const other = { code: 'W-B', name: 'Đơn vị W-B', ended: false };
    expect(await counterparts(party, ['W-A', 'W-A-1'])).toEqual([{ ...other, regulations: 2 }]);
    expect(await counterparts(outsider, ['W-A', 'W-A-1'])).toEqual([{ ...other, regulations: 1 }]);
  });

  it('leave out the unit itself, its own branch and units without papers', async () => {
    expect(await counterparts(party, ['W-A', 'W-B'])).toEqual([]);
    expect(await counterparts(party, ['W-C'])).toEqual([]);
    expect(await counterparts(party, ['W-X'])).toEqual([]);
  });
});

describe('what the API answers', () => {
  it('is as its schemas say', async () => {
    const list = await listUnits(party, unitListFilter.parse({ limit: 100 }));
    expect(unitList.parse(list).items).toHaveLength(100);
    for (const { code } of list.items) unitView.parse(await getUnit(party, code));
  });

  it('is refused where the question is no good', () => {
    for (const asked of [{ sector: 'NONE' }, { ended: 'yes' }, { limit: 0 }, { q: 'a\u0000b' }]) {
      expect(unitListFilter.safeParse(asked).success).toBe(false);
    }
  });
});
