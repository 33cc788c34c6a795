import { beforeAll, describe, expect, it } from 'vitest';
import { GET as readUnit } from '@/app/api/v1/units/[code]/route';
import { GET as readUnits } from '@/app/api/v1/units/route';
import { counterparts } from '@/lib/domain/regulations/queries/counterparts';
import { listUnits, unitsAsked } from '@/lib/domain/units/queries/list';
import { getUnit } from '@/lib/domain/units/queries/unit';
import { unitListFilter, unitTreeFilter, unitView } from '@/lib/domain/units/schema/views';
import { createToken } from '@/lib/domain/users/commands/tokens';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { SHELL } from '@/tests/support/accounts';
import { ownDatabase } from '@/tests/support/database';
import { publish, regulation } from '@/tests/support/records';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
let party: UserActor;
let outsider: UserActor;
let token: string;

beforeAll(async () => {
  const world = await makeWorld(database());
  party = await world.person(['SECRETARY', 'W-A']);
  outsider = await world.person(['VIEWER', 'W-C']);
  const approver = await world.person(['APPROVER', 'W-A']);
  const draft = { type: 'REGULATION', draftingUnit: 'W-A' } as const;
  await publish(party, approver, { ...draft, payload: regulation() });
  const closed = regulation({ number: '02/QCPH', signedOn: '2021-05-01', access: 'PARTIES' });
  await publish(party, approver, { ...draft, payload: closed });
  token = (await createToken(SHELL, outsider.username, { name: 'thử', expiresAt: null })).token;
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

describe('the API of units', () => {
  it('answers with the same list, and refuses what it does not know', async () => {
    const found = await send(readUnits, '?q=w-b');
    expect(found.status).toBe(200);
    expect(await found.json()).toMatchObject({ items: [{ code: 'W-B' }], nextCursor: null });
    expect((await send(readUnits, '?sector=NONE')).status).toBe(400);
    expect((await send(readUnits, '?q=a&q=b')).status).toBe(400);
    expect((await readUnits(new Request(ADDRESS), context())).status).toBe(401);
  });

  it('answers with a unit as its schema says', async () => {
    const found = await send(readUnit, '', 'W-A');
    expect(unitView.parse(await found.json()).code).toBe('W-A');
    expect((await send(readUnit, '', 'W-X')).status).toBe(404);
  });
});

const ADDRESS = 'http://registry.example/api/v1/units';

function send(route: typeof readUnits, query: string, code?: string): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` };
  return route(new Request(ADDRESS + query, { headers }), context(code));
}

function context(code?: string) {
  return { params: Promise.resolve({ code }) };
}
