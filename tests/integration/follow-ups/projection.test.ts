import { beforeAll, describe, expect, it } from 'vitest';
import { followUpsOfConference, getFollowUp } from '@/lib/domain/follow-ups/queries/get';
import { listFollowUps } from '@/lib/domain/follow-ups/queries/list';
import { openFollowUps } from '@/lib/domain/follow-ups/queries/open';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';
import { publish, regulation } from '@/tests/support/records';
import { type Publisher, publisher, shortcoming, task } from './threads';

const database = ownDatabase();
const cast = ownCast(database);
const day = '2026-01-01';
let hold: Publisher;
let outsider: UserActor;
let paper: string;

beforeAll(async () => {
  const { world, secretary, approver } = cast();
  hold = publisher(secretary, approver);
  outsider = await world.person(['VIEWER', 'W-C']);
  const draft = { type: 'REGULATION' as const, draftingUnit: 'W-A', payload: regulation() };
  paper = await publish(secretary, approver, draft);
});

const reviewed = () => [{ regulation: paper }];
const threadsOf = (conference: string, actor = cast().secretary) =>
  followUpsOfConference(actor, conference, day);
const rowsOf = async (sql: string, values: unknown[] = []) =>
  (await asOwner(database(), (owner) => owner.query(sql, values))).rows;

describe('an approved conference', () => {
  it('begins a thread for each shortcoming and direction, and for nothing else', async () => {
    const id = await hold({
      regulations: reviewed(),
      heldOn: '2022-02',
      outcomes: [
        { id: 'o0', kind: 'STRENGTH', text: 'Kịp thời' },
        shortcoming('o1', 'Trao đổi tin ở địa bàn còn chậm'),
        task('o2', 'Lập quy trình trao đổi tin'),
      ],
    });
    const threads = await threadsOf(id);
    expect(threads.map(({ title, kind, state }) => [title, kind, state])).toEqual([
      ['Trao đổi tin ở địa bàn còn chậm', 'SHORTCOMING', 'OPEN'],
      ['Lập quy trình trao đổi tin', 'COMMITMENT', 'OVERDUE'],
    ]);
    expect(threads[1]).toMatchObject({
      owners: [{ code: 'W-A', name: 'Đơn vị W-A' }],
      deadline: '2022-12',
      regulations: [{ id: paper }],
      mentions: [{ state: 'RAISED', itemId: 'o2' }],
    });
  });

  it('goes on with an older thread that an item names, and takes answers', async () => {
    const first = await hold({
      heldOn: '2021',
      outcomes: [shortcoming('o1', 'Giao ban cấp cơ sở chưa đều'), task('o2', 'Kết nối dữ liệu')],
    });
    const [old, promised] = (await threadsOf(first)).map(({ id }) => id);
    const second = await hold({
      heldOn: '2022',
      outcomes: [shortcoming('o7', 'Giao ban vẫn chưa đều', { followUp: old })],
      answers: [{ id: 'a1', followUp: promised ?? '', state: 'RESOLVED', note: 'Đã xong' }],
    });
    const threads = await threadsOf(second);
    expect(threads.map(({ id }) => id)).toEqual([promised, old]);
    expect(threads[0]).toMatchObject({ state: 'DONE', mentions: [{}, { note: 'Đã xong' }] });
    expect(threads[1]).toMatchObject({
      title: 'Giao ban cấp cơ sở chưa đều',
      recurrences: 1,
      mentions: [{ state: 'RAISED' }, { state: 'RECURS', text: 'Giao ban vẫn chưa đều' }],
    });
  });

  it('keeps its threads when it is corrected; those nobody mentions any more go', async () => {
    const outcomes = [shortcoming('o1', 'Số liệu chưa khớp'), task('o2', 'Thống nhất biểu mẫu')];
    const id = await hold({ heldOn: '2010-03', outcomes });
    const before = await threadsOf(id);
    await hold(
      { heldOn: '2010-03', outcomes: [shortcoming('o1', 'Số liệu hai bên chưa khớp')] },
      id,
    );
    const after = await threadsOf(id);
    expect(after).toMatchObject([{ id: before[0]?.id, title: 'Số liệu hai bên chưa khớp' }]);
    expect(await rowsOf('SELECT FROM follow_up WHERE id = $1', [before[1]?.id])).toHaveLength(0);
  });

  it('is refused where it names a thread that its people cannot see', async () => {
    const outcomes = [
      shortcoming('o1', 'Việc', { followUp: '0190aaaa-0000-7000-8000-000000000000' }),
    ];
    await expect(hold({ heldOn: '2011', outcomes })).rejects.toMatchObject({ code: 'RULE' });
  });
});

describe('a thread first raised in a conference for the parties', () => {
  it('shows an outsider neither words nor deadline, only what an internal conference says', async () => {
    const closed = await hold({
      access: 'PARTIES',
      heldOn: '2020-03',
      outcomes: [task('o1', 'Việc kín của hai bên', { deadline: '2020-06' })],
    });
    const [thread] = await threadsOf(closed);
    const id = thread?.id ?? '';
    const answers = [{ id: 'a1', followUp: id, state: 'STILL_OPEN' as const, note: 'Tiếp tục' }];
    const open = await hold({ heldOn: '2020-09', answers });
    await expect(getFollowUp(outsider, id, day)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await threadsOf(open, outsider)).toEqual([]);
    expect(await threadsOf(open)).toMatchObject([{ id, title: 'Việc kín của hai bên' }]);
    const named = await hold({
      heldOn: '2021-03',
      outcomes: [task('o1', 'Làm tiếp việc chung', { followUp: id, deadline: null })],
    });
    expect(await threadsOf(named, outsider)).toMatchObject([
      { id, title: 'Làm tiếp việc chung', deadline: null, state: 'NO_DEADLINE' },
    ]);
    expect(await getFollowUp(cast().secretary, id, day)).toMatchObject({
      title: 'Việc kín của hai bên',
      state: 'OVERDUE',
    });
    const told = JSON.stringify(await getFollowUp(outsider, id, day));
    expect(told).not.toMatch(/kín|2020-0[36]/);
  });

  it('is counted and filtered by what each reader sees', async () => {
    const ask = { unit: [], limit: 100, day, status: 'OVERDUE' as const };
    const titles = async (actor: UserActor) =>
      (await listFollowUps(actor, ask)).items.map(({ title }) => title);
    expect(await titles(cast().secretary)).toContain('Việc kín của hai bên');
    expect(await titles(outsider)).not.toContain('Việc kín của hai bên');
    const [own, other] = await Promise.all(
      [cast().secretary, outsider].map((actor) => listFollowUps(actor, ask)),
    );
    expect((own?.total ?? 0) - (other?.total ?? 0)).toBe(1);
  });
});

describe('a draft', () => {
  it('is asked for what was open at its day on its regulations and on what they replace', async () => {
    const { secretary, approver } = cast();
    const payload = regulation({
      number: '02/QCPH',
      relations: [{ id: 'r1', kind: 'REPLACES', regulation: paper }],
    });
    const draft = { type: 'REGULATION' as const, draftingUnit: 'W-A', payload };
    const newer = await publish(secretary, approver, draft);
    const open = async (before: string | null) =>
      (await openFollowUps(secretary, [newer], { before })).map(({ title }) => title);
    expect((await open('2023')).sort()).toEqual([
      'Lập quy trình trao đổi tin',
      'Trao đổi tin ở địa bàn còn chậm',
    ]);
    expect(await open('2021-05')).toEqual([]);
    expect(await open(null)).toHaveLength(2);
  });
});
