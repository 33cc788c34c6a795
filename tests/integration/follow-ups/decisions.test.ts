import { beforeAll, describe, expect, it } from 'vitest';
import { decideFollowUp } from '@/lib/domain/follow-ups/commands/decide';
import { mergeFollowUps, splitFollowUp } from '@/lib/domain/follow-ups/commands/join';
import { undoDecision } from '@/lib/domain/follow-ups/commands/undo';
import { followUpsOfConference, getFollowUp } from '@/lib/domain/follow-ups/queries/get';
import { writeAs } from '@/lib/platform/db/as-actor';
import { type Actor, NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { events, ownCast } from '@/tests/support/publishing';
import { type Publisher, publisher, shortcoming, task } from './threads';

const database = ownDatabase();
const cast = ownCast(database);
const stranger: Actor = { kind: 'anonymous', request: NO_REQUEST };
let hold: Publisher;
let leader: UserActor;
let elsewhere: UserActor;
let year = 1950;

beforeAll(async () => {
  const { world, secretary, approver } = cast();
  hold = publisher(secretary, approver);
  leader = await world.person(['LEADER', 'W-TOP']);
  elsewhere = await world.person(['LEADER', 'W-C']);
});

/** A new thread, raised at a conference of its own. */
async function raised(outcome = shortcoming('o1', 'Giao ban chưa đều')): Promise<string> {
  year += 3;
  const conference = await hold({ heldOn: String(year), outcomes: [outcome] });
  const [thread] = await followUpsOfConference(leader, conference);
  return thread?.id ?? '';
}

const read = (id: string, actor: Actor = leader) => getFollowUp(actor, id);
const resolve = { kind: 'RESOLVED' as const, reason: 'Đã có quy trình' };

describe('a leader', () => {
  it('concludes a thread, which everybody then sees, and takes it back', async () => {
    const id = await raised();
    await decideFollowUp(leader, { id, version: 1, ...resolve });
    const done = await read(id, cast().secretary);
    expect(done).toMatchObject({ state: 'DONE', version: 2, decisions: [{ kind: 'RESOLVED' }] });
    const [decision] = done.decisions;
    await undoDecision(leader, { id, version: 2, decision: decision?.id ?? '' });
    expect(await read(id)).toMatchObject({ state: 'OPEN', decisions: [{ undone: true }] });
    expect(await events(database(), id)).toEqual(['followUp.resolve', 'followUp.undo']);
  });

  it('drops only with a reason, and opens again', async () => {
    const id = await raised(task('o1', 'Kết nối dữ liệu', { deadline: null }));
    const drop = { id, version: 1, kind: 'DROPPED' as const };
    await expect(decideFollowUp(leader, { ...drop, reason: ' ' })).rejects.toMatchObject({
      code: 'RULE',
      fields: [{ path: 'reason' }],
    });
    await decideFollowUp(leader, { ...drop, reason: 'Không còn phù hợp' });
    expect(await read(id)).toMatchObject({ state: 'DROPPED' });
    await decideFollowUp(leader, { id, version: 2, kind: 'REOPENED', reason: '' });
    expect(await read(id)).toMatchObject({ state: 'NO_DEADLINE' });
  });

  it('is told when somebody was faster, and what stands so already', async () => {
    const id = await raised();
    const decision = { id, version: 1, ...resolve };
    const both = await Promise.allSettled([1, 2].map(() => decideFollowUp(leader, decision)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(decideFollowUp(leader, { ...decision, version: 2 })).rejects.toMatchObject({
      messageKey: 'errors.followUp.standsSo',
    });
  });

  it('leaves no trace of a reason that bears a secret marking', async () => {
    const id = await raised();
    const reason = 'TỐI MẬT\nKhông được ghi lại';
    const refused = decideFollowUp(leader, { id, version: 1, kind: 'DROPPED', reason });
    await expect(refused).rejects.toMatchObject({ messageKey: 'errors.secretMarking' });
    expect(await events(database(), id)).toEqual([]);
    expect(await read(id)).toMatchObject({ version: 1, state: 'OPEN' });
  });
});

describe('two threads that are one', () => {
  it('are read as one, take later mentions together, and part again', async () => {
    const [id, other] = [await raised(), await raised()];
    await mergeFollowUps(leader, { id, version: 1, other, reason: 'Cùng một việc' });
    expect(await read(other)).toMatchObject({ id, recurrences: 1 });
    const outcome = shortcoming('o1', 'Vẫn chưa đều', { followUp: other });
    year += 3;
    await hold({ heldOn: String(year), outcomes: [outcome] });
    const merged = await read(id);
    expect(merged).toMatchObject({ recurrences: 2, mentions: [{}, {}, { text: 'Vẫn chưa đều' }] });
    const decision = merged.decisions[0]?.id ?? '';
    await undoDecision(leader, { id, version: merged.version, decision });
    expect((await read(id)).mentions).toHaveLength(1);
    expect((await read(other)).mentions).toHaveLength(2);
  });

  it('are not of different kinds, nor one thread twice', async () => {
    const [id, other] = [await raised(), await raised(task('o1', 'Việc khác'))];
    const merge = { id, version: 1, reason: '' };
    await expect(mergeFollowUps(leader, { ...merge, other })).rejects.toMatchObject({
      messageKey: 'errors.followUp.otherKind',
    });
    await expect(mergeFollowUps(leader, { ...merge, other: id })).rejects.toMatchObject({
      messageKey: 'errors.followUp.sameThread',
    });
  });
});

describe('a thread that is two', () => {
  it('is split by its mentions, stays so through a correction, and joins again', async () => {
    const id = await raised();
    year += 3;
    const outcomes = [shortcoming('o1', 'Việc khác hẳn', { followUp: id })];
    const again = await hold({ heldOn: String(year), outcomes });
    const mention = [`${again}/o1`];
    const split = await splitFollowUp(leader, { id, version: 1, mention, reason: 'Khác việc' });
    expect(await read(id)).toMatchObject({ recurrences: 0, mentions: [{ state: 'RAISED' }] });
    expect(await read(split.id)).toMatchObject({ title: 'Việc khác hẳn' });
    await hold({ heldOn: String(year), outcomes, note: 'Thêm ghi chú' }, again);
    expect((await read(id)).mentions).toHaveLength(1);
    const { decisions, version } = await read(id);
    await undoDecision(leader, { id, version, decision: decisions[0]?.id ?? '' });
    expect(await read(split.id)).toMatchObject({ id, recurrences: 1 });
  });

  it('leaves each side something that names it', async () => {
    const id = await raised();
    const [only] = (await read(id)).mentions;
    const split = { id, version: 1, mention: [only?.key ?? ''], reason: '' };
    await expect(splitFollowUp(leader, split)).rejects.toMatchObject({
      messageKey: 'errors.followUp.splitNames',
    });
  });
});

describe('whoever leads no unit of it', () => {
  const acts: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
    ['decide', (actor, id) => decideFollowUp(actor, { id, version: 1, ...resolve })],
    ['merge', (actor, id) => mergeFollowUps(actor, { id, version: 1, other: id, reason: '' })],
    ['split', (actor, id) => splitFollowUp(actor, { id, version: 1, mention: ['x'], reason: '' })],
    ['undo', (actor, id) => undoDecision(actor, { id, version: 1, decision: id })],
  ];

  it.each(acts)('cannot %s', async (_, act) => {
    const id = await raised();
    await expect(act(elsewhere, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(act(cast().approver, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(act(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await events(database(), id)).toEqual([]);
  });

  it('cannot decide past the commands either', async () => {
    const id = await raised();
    const { secretary } = cast();
    const insert = writeAs(
      secretary,
      (tx) => tx.$executeRaw`INSERT INTO follow_up_decision (follow_up_id, kind, decided_by)
        VALUES (${id}::uuid, 'RESOLVED', ${secretary.userId}::uuid)`,
    );
    await expect(insert).rejects.toThrow(/row-level security/);
  });
});

describe('a decision on a thread with mentions for the parties', () => {
  it('is seen by whom sees all it rests on', async () => {
    const id = await raised();
    year += 3;
    const answers = [{ id: 'a1', followUp: id, state: 'STILL_OPEN' as const }];
    await hold({ heldOn: String(year), access: 'PARTIES', answers });
    await decideFollowUp(leader, { id, version: 1, ...resolve });
    expect(await read(id)).toMatchObject({ state: 'DONE' });
    expect(await read(id, elsewhere)).toMatchObject({ state: 'OPEN', decisions: [] });
  });
});
