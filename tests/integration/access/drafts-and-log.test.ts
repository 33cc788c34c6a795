import { beforeAll, describe, expect, it } from 'vitest';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { asActor } from '@/lib/platform/db/as-actor';
import type { UserActor } from '@/lib/policy/actor';
import type { Role } from '@/prisma/generated/enums';
import { ownDatabase } from '@/tests/support/database';
import { conference, publish, regulation } from '@/tests/support/records';
import { rowsSeen } from '@/tests/support/rows-seen';
import { makeWorld, type World } from '@/tests/support/world';

const database = ownDatabase();
let world: World;
const records = { open: '', closed: '' };

beforeAll(async () => {
  world = await makeWorld(database());
  const secretary = await world.person(['SECRETARY', 'W-A']);
  const approver = await world.person(['APPROVER', 'W-A']);
  const add = (payload: unknown) =>
    publish(secretary, approver, { type: 'REGULATION', draftingUnit: 'W-A', payload });
  records.open = await add(regulation({ number: '1/MO' }));
  records.closed = await add(regulation({ number: '2/KIN', access: 'PARTIES' }));
});

describe('drafts and the log', () => {
  it('a draft is seen by the secretaries and approvers of its unit alone', async () => {
    const secretary = await world.person(['SECRETARY', 'W-A']);
    const { id } = await createDraft(secretary, {
      type: 'CONFERENCE',
      draftingUnit: 'W-A',
      payload: conference(),
    });
    const sees = (actor: UserActor) =>
      asActor(actor, (tx) => rowsSeen(tx, `revision WHERE id = '${id}'`));
    const expected: [Role, string, number][] = [
      ['SECRETARY', 'W-A', 1],
      ['APPROVER', 'W-A', 1],
      ['SECRETARY', 'W-TOP', 1],
      ['VIEWER', 'W-A', 0],
      ['LEADER', 'W-A', 0],
      ['SECRETARY', 'W-B', 0],
      ['APPROVER', 'W-B', 0],
      ['AUDITOR', 'W-A', 0],
      ['ADMINISTRATOR', 'W-A', 0],
    ];
    for (const [role, unit, n] of expected) {
      expect([role, unit, await sees(await world.person([role, unit]))]).toEqual([role, unit, n]);
    }
  });

  it('what was for the parties only stays so in the history when the record is opened', async () => {
    const secretary = await world.person(['SECRETARY', 'W-A']);
    const approver = await world.person(['APPROVER', 'W-A']);
    const add = (access: 'PARTIES' | 'INTERNAL', recordId?: string) =>
      publish(secretary, approver, {
        ...{ type: 'REGULATION', draftingUnit: 'W-A', recordId, reason: 'Mở cho toàn ngành' },
        payload: regulation({ number: '3/MO', access }),
      });
    const recordId = await add('PARTIES');
    await add('INTERNAL', recordId);
    const sees = async (actor: UserActor) =>
      asActor(actor, (tx) => rowsSeen(tx, `revision WHERE record_id = '${recordId}'`));
    expect(await sees(await world.person(['VIEWER', 'W-B']))).toBe(2);
    expect(await sees(await world.person(['VIEWER', 'W-C']))).toBe(1);
  });

  it('an auditor sees that it happened, and before and after only of what they may see', async () => {
    const auditor = await world.person(['AUDITOR', null]);
    const insider = await world.person(['AUDITOR', null], ['VIEWER', 'W-A']);
    const viewer = await world.person(['VIEWER', 'W-A']);
    const look = (actor: UserActor) =>
      asActor(actor, async (tx) => [
        await rowsSeen(tx, `audit_event WHERE subject_id = '${records.closed}'`),
        await rowsSeen(tx, `audit_detail WHERE regulation_id = '${records.closed}'`),
        await rowsSeen(tx, `audit_detail WHERE regulation_id = '${records.open}'`),
      ]);
    expect(await look(auditor)).toEqual([1, 0, 1]);
    expect(await look(insider)).toEqual([1, 1, 1]);
    expect(await look(viewer)).toEqual([0, 0, 0]);
  });
});
