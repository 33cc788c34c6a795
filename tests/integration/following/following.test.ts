import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { follow, markSeen, unfollow } from '@/lib/operations/following/commands';
import { digest, isFollowed } from '@/lib/operations/following/queries/digest';
import type { FollowTarget } from '@/lib/operations/following/schema';
import { type Actor, NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { ownCast, rowsWith } from '@/tests/support/publishing';
import { conference, publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
const pair: FollowTarget = { kind: 'pair', unit: 'W-B', other: 'W-A' };
const unit: FollowTarget = { kind: 'unit', unit: 'W-B' };
let paper: string;
let reader: UserActor;
let outsider: UserActor;

beforeAll(async () => {
  paper = await published('01/QC');
});

beforeEach(async () => {
  reader = await cast().world.person(['LEADER', 'W-A']);
  outsider = await cast().world.person(['VIEWER', 'W-C']);
});

async function published(number: string, over: object = {}): Promise<string> {
  const { secretary, approver } = cast();
  const payload = regulation({ number, ...over });
  return publish(secretary, approver, { type: 'REGULATION', draftingUnit: 'W-A', payload });
}

async function reviewed(id: string, over: object = {}): Promise<string> {
  const { secretary, approver } = cast();
  const payload = conference({ regulations: [{ regulation: id }], ...over });
  return publish(secretary, approver, { type: 'CONFERENCE', draftingUnit: 'W-A', payload });
}

const told = async (actor: Actor) => (await digest(actor)).changes.map(({ id }) => id);
const mine = (actor: UserActor) => rowsWith(database(), 'following', 'user_id', actor.userId);

describe('following', () => {
  it('is done once however often it is asked, in whichever order a pair is named', async () => {
    await follow(reader, pair);
    await follow(reader, { kind: 'pair', unit: 'W-A', other: 'W-B' });
    expect(await mine(reader)).toBe(1);
    expect(await isFollowed(reader, pair)).toBe(true);
    await unfollow(reader, { kind: 'pair', unit: 'W-A', other: 'W-B' });
    await unfollow(reader, pair);
    expect(await mine(reader)).toBe(0);
  });

  it('tells what was published since, and why, and nothing from before', async () => {
    await follow(reader, { kind: 'regulation', id: paper });
    await follow(reader, unit);
    await follow(reader, pair);
    expect(await told(reader)).toEqual([]);
    const later = await reviewed(paper);
    const { changes, followed } = await digest(reader);
    expect(changes).toMatchObject([{ id: later, type: 'CONFERENCE', revision: 1 }]);
    expect(changes[0]?.because).toEqual(['01/QC', 'Đơn vị W-B', 'Đơn vị W-A – Đơn vị W-B']);
    expect(followed).toHaveLength(3);
  });

  it('tells a pair only of what both share', async () => {
    await follow(reader, { kind: 'pair', unit: 'W-A', other: 'W-C' });
    await published('02/QC');
    expect(await told(reader)).toEqual([]);
  });

  it('ends what is new at the moment it was looked at', async () => {
    await follow(reader, unit);
    const first = await published('03/QC');
    const until = new Date();
    const second = await published('04/QC');
    expect(await told(reader)).toEqual([second, first]);
    await markSeen(reader, until);
    expect(await told(reader)).toEqual([second]);
    await markSeen(reader, new Date(Date.now() + 86_400_000));
    expect(await told(reader)).toEqual([]);
    const third = await published('05/QC');
    expect(await told(reader)).toEqual([third]);
  });
});

describe('who may not see a record', () => {
  it('cannot follow it, and is told it is not there', async () => {
    const hidden = await published('06/QC', { access: 'PARTIES' });
    const asked = follow(outsider, { kind: 'regulation', id: hidden });
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await mine(outsider)).toBe(0);
  });

  it('is told nothing of it through a unit or a pair', async () => {
    await follow(outsider, unit);
    await follow(outsider, pair);
    await follow(reader, unit);
    const hidden = await published('07/QC', { access: 'PARTIES' });
    const meeting = await reviewed(hidden, { access: 'PARTIES' });
    expect(await told(reader)).toEqual([meeting, hidden]);
    expect(await told(outsider)).toEqual([]);
  });

  it('loses sight of what they followed before, its name included', async () => {
    await follow(outsider, { kind: 'regulation', id: paper });
    const access = (value: string) =>
      asOwner(database(), (owner) =>
        owner.query('UPDATE regulation SET access = $2::"Access" WHERE id = $1', [paper, value]),
      );
    await access('PARTIES');
    expect(await digest(outsider)).toEqual({ followed: [], changes: [] });
    await access('INTERNAL');
    expect((await digest(outsider)).followed).toHaveLength(1);
  });
});

describe('what one follows', () => {
  it('is seen and changed by nobody else', async () => {
    await follow(reader, unit);
    const admin = await cast().world.person(['ADMINISTRATOR', null], ['AUDITOR', null]);
    expect(await isFollowed(admin, unit)).toBe(false);
    await unfollow(admin, unit);
    await markSeen(admin, new Date());
    expect(await isFollowed(reader, unit)).toBe(true);
  });

  it.each([
    { kind: 'unit', unit: 'NO-SUCH' } as const,
    { kind: 'pair', unit: 'W-A', other: 'W-A' } as const,
    { kind: 'regulation', id: '01a20043-e754-7c46-8038-c4b35f466528' } as const,
  ])('must be there: %j', async (target) => {
    await expect(follow(reader, target)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has an end: 200', async () => {
    await asOwner(database(), (owner) =>
      owner.query(
        `INSERT INTO following (user_id, unit_id) SELECT $1, id FROM unit WHERE code <> 'W-B' LIMIT 200`,
        [reader.userId],
      ),
    );
    await expect(follow(reader, unit)).rejects.toMatchObject({ code: 'RULE' });
  });

  it('is nothing a stranger or a job has', async () => {
    for (const actor of [
      { kind: 'anonymous', request: NO_REQUEST },
      { kind: 'job', name: 'test' },
    ] as const) {
      await expect(follow(actor, unit)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(unfollow(actor, unit)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(markSeen(actor, new Date())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
