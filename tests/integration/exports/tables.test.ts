import { beforeAll, describe, expect, it } from 'vitest';
import { encode } from '@/lib/operations/exports/encode';
import { followUpTable, pairTable } from '@/lib/operations/exports/queries/memory';
import {
  conferenceTable,
  regulationTable,
  unitTable,
} from '@/lib/operations/exports/queries/tables';
import { tableOf } from '@/lib/operations/exports/queries/whole-list';
import type { Cell, Table } from '@/lib/operations/exports/schema';
import type { UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { addRegulations } from '@/tests/support/many';
import { ownCast, rowsWith } from '@/tests/support/publishing';
import { conference, publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
const day = '2026-11-21';
const newest = { unit: [], sort: 'newest' as const, day };
let hidden: string;

beforeAll(async () => {
  const { secretary, approver } = cast();
  const draft = { draftingUnit: 'W-A' };
  const title = '=HYPERLINK("http://x.test")';
  const payload = regulation({ access: 'PARTIES', title, number: '-1/QC' });
  hidden = await publish(secretary, approver, { ...draft, type: 'REGULATION', payload });
  await publish(secretary, approver, {
    ...draft,
    type: 'CONFERENCE',
    payload: conference({ regulations: [{ regulation: hidden }], kinds: [] }),
  });
});

async function rowsOf(table: Table): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for await (const row of table.rows) rows.push(row);
  return rows;
}

async function lines(table: Table): Promise<string[]> {
  const text = await new Response(encode(table, 'csv')).text();
  return text.trimEnd().split('\r\n');
}

const outsider = () => cast().world.person(['VIEWER', 'W-C']);
const mine = (rows: Cell[][]) => rows.filter((row) => row.includes(hidden));
const readings = () => rowsWith(database(), 'read_log', 'record_id', hidden);

describe('the table of a list', () => {
  it('says what the list says: dates twice, with how far they are stated', async () => {
    const table = await regulationTable(cast().secretary, newest);
    const [row = []] = mine(await rowsOf(table));
    const told = Object.fromEntries(table.columns.map(({ heading }, at) => [heading, row[at]]));
    expect(told).toMatchObject({
      'Số, ký hiệu': '-1/QC',
      'Loại văn bản': 'Quy chế phối hợp',
      'Các bên': 'Đơn vị W-A; Đơn vị W-B',
      'Mã các bên': 'W-A; W-B',
      'Ngày ký': '01/5/2020',
      'Ngày ký (EDTF)': '2020-05-01',
      'Ngày ký: độ chắc': 'nêu rõ',
      'Số hội nghị': 1,
      'Lưu hành': 'Chỉ các bên',
    });
  });

  it('is safe in a spreadsheet', async () => {
    const [, ...rows] = await lines(await regulationTable(cast().secretary, newest));
    const row = rows.find((line) => line.includes(hidden));
    expect(row).toContain(`'-1/QC,"'=HYPERLINK(""http://x.test"")"`);
  });

  it('of conferences names the papers, and says where no kind is stated', async () => {
    const rows = await rowsOf(await conferenceTable(cast().secretary, newest));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('không nêu loại');
    expect(rows[0]?.join()).toContain('-1/QC – =HYPERLINK');
  });

  it('of follow-ups and of pairs tells what is open, and notes whose words it repeats', async () => {
    const before = await rowsWith(database(), 'read_log', 'channel', 'export');
    const open = { unit: [['W-A']], day };
    const rows = await rowsOf(await followUpTable(cast().secretary, open));
    expect(rows.map(([title]) => title)).toContain('Tuần tra chung');
    expect(await rowsWith(database(), 'read_log', 'channel', 'export')).toBe(before);
    const pairOf = async (actor: UserActor) => {
      const pairs = await rowsOf(await pairTable(actor, { unit: [], years: '5', day }));
      return pairs.filter((row) => row[1] === 'W-A').map((row) => row.slice(3, 6));
    };
    expect(await pairOf(cast().secretary)).toEqual([['W-B', 1, 1]]);
    expect(await pairOf(await outsider())).toEqual([['W-B', 0, 1]]);
  });

  it('of units has each of them once', async () => {
    const rows = await rowsOf(await unitTable(cast().secretary, { ended: '1' }));
    const codes = rows.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['W-A', 'BCA']));
  });
});

describe('who may not see a record', () => {
  it('finds nothing of it in a table, nor of what hangs on it', async () => {
    const viewer = await outsider();
    expect(mine(await rowsOf(await regulationTable(viewer, newest)))).toEqual([]);
    const conferences = await rowsOf(await conferenceTable(viewer, newest));
    expect(conferences.flat().join()).not.toContain('HYPERLINK');
  });
});

describe('reading a table', () => {
  it('is noted for what is for the parties only, before its rows are handed on', async () => {
    const before = await readings();
    await regulationTable(cast().secretary, newest);
    expect(await readings()).toBe(before + 1);
    await regulationTable(await outsider(), newest);
    expect(await readings()).toBe(before + 1);
  });
});

describe('five thousand rows', () => {
  let reader: UserActor;
  beforeAll(async () => {
    await addRegulations(database(), 5000);
    reader = await outsider();
  });

  it('come whole, each once, in the order of the list', async () => {
    const [, ...rows] = await lines(await regulationTable(reader, newest));
    const internal = rows.filter((line) => line.includes('trong trao đổi thông tin'));
    expect(internal).toHaveLength(4900);
    expect(new Set(internal.map((line) => line.slice(-36))).size).toBe(4900);
    const days = internal.map((line) => /,(\d{4}-\d\d-\d\d),/.exec(line)?.[1] ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  it('keep to the filter on every page', async () => {
    const asked = { ...newest, signedFrom: '2010-01-01', signedTo: '2019-12-31' };
    const rows = await rowsOf(await regulationTable(reader, asked));
    expect(rows.length).toBeGreaterThan(1000);
    for (const row of rows) expect(String(row[6])).toMatch(/^201/);
  });

  it('are read a page at a time, as they are taken', async () => {
    const asked: (string | undefined)[] = [];
    const read = async (cursor: string | undefined) => {
      const from = Number(cursor ?? 0);
      asked.push(cursor);
      const items = Array.from({ length: 500 }, (_, at) => from + at);
      return { items, nextCursor: from < 4500 ? String(from + 500) : null };
    };
    const columns = [{ heading: 'n', width: 5, cell: (item: number) => item }];
    const table = await tableOf(reader, { name: 'n', columns, read });
    const rows = table.rows[Symbol.asyncIterator]();
    for (let row = 0; row < 500; row += 1) await rows.next();
    expect(asked).toEqual([undefined]);
    await rows.next();
    expect(asked).toEqual([undefined, '500']);
    await rows.return?.();
    expect(asked).toHaveLength(2);
  });
});
