import { beforeAll, describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import {
  returnRevision,
  submitRevision,
  withdrawRevision,
} from '@/lib/operations/publishing/commands/review';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { publish, regulation } from '@/tests/support/records';
import { makeWorld, type World } from '@/tests/support/world';

const database = ownDatabase();
let world: World;
let secretary: UserActor;
let approver: UserActor;
let both: UserActor;

beforeAll(async () => {
  world = await makeWorld(database());
  secretary = await world.person(['SECRETARY', 'W-A']);
  approver = await world.person(['APPROVER', 'W-A']);
  both = await world.person(['SECRETARY', 'W-A'], ['APPROVER', 'W-A']);
});

const draft = (number: string) => ({
  type: 'REGULATION' as const,
  draftingUnit: 'W-A',
  payload: regulation({ number }),
});

async function _events(subjectId: string): Promise<string[]> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY seq', [subjectId]),
  );
  return rows.map((row) => row.action);
}

async function _count(table: string, column: string, id: string): Promise<number> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${column} = $1`, [id]),
  );
  return rows[0].n;
}

describe('who may do what', () => {
  it('refuses the approval of one’s own draft, and of one that one saved', async () => {
    const own = await createDraft(both, draft('20/QCPH'));
    const submitted = await submitRevision(both, own.id, own.version);
    await expect(approveRevision(both, own.id, submitted.version)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const other = await createDraft(secretary, draft('21/QCPH'));
    const saved = await saveDraft(both, other.id, other.version, draft('21/QCPH'));
    const sent = await submitRevision(secretary, other.id, saved.version);
    await expect(approveRevision(both, other.id, sent.version)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(returnRevision(both, other.id, sent.version, 'x')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('the database too refuses an approver who saved the draft', async () => {
    const made = await createDraft(both, draft('22/QCPH'));
    const forged = asOwner(database(), (owner) =>
      owner.query(
        `UPDATE revision SET state = 'APPROVED', number = 1, decided_at = now(), approver_id = $2 WHERE id = $1`,
        [made.id, both.userId],
      ),
    );
    await expect(forged).rejects.toThrow('approved_by_another');
  });

  const outsiders: [string, () => Promise<UserActor>][] = [
    ['a viewer of the party', () => world.person(['VIEWER', 'W-A'])],
    ['a leader of the party', () => world.person(['LEADER', 'W-A'])],
    ['a secretary of the other side', () => world.person(['SECRETARY', 'W-B'])],
    ['an approver of the other side', () => world.person(['APPROVER', 'W-B'])],
    ['a secretary of a subordinate', () => world.person(['SECRETARY', 'W-A-1'])],
    ['an administrator', () => world.person(['ADMINISTRATOR', null])],
    ['an auditor', () => world.person(['AUDITOR', null])],
  ];

  it.each(outsiders)('%s neither drafts for the unit nor sees its draft', async (_, make) => {
    const actor = await make();
    await expect(createDraft(actor, draft('30/QCPH'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const made = await createDraft(secretary, draft('31/QCPH'));
    for (const attempt of [
      () => saveDraft(actor, made.id, made.version, draft('31/QCPH')),
      () => submitRevision(actor, made.id, made.version),
      () => withdrawRevision(actor, made.id, made.version),
      () => approveRevision(actor, made.id, made.version),
      () => returnRevision(actor, made.id, made.version, 'lý do'),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('a stranger does nothing', async () => {
    const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
    const made = await createDraft(secretary, draft('32/QCPH'));
    await expect(createDraft(stranger, draft('33/QCPH'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    for (const attempt of [
      () => saveDraft(stranger, made.id, made.version, draft('32/QCPH')),
      () => submitRevision(stranger, made.id, made.version),
      () => withdrawRevision(stranger, made.id, made.version),
      () => approveRevision(stranger, made.id, made.version),
      () => returnRevision(stranger, made.id, made.version, 'lý do'),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('a unit drafts only for records it is a party to, itself or by a subordinate', async () => {
    const outside = await world.person(['SECRETARY', 'W-C']);
    const recordId = await publish(secretary, approver, draft('34/QCPH'));
    const revise = { ...draft('34/QCPH'), draftingUnit: 'W-C', recordId };
    await expect(createDraft(outside, revise)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const fresh = await createDraft(outside, { ...draft('35/QCPH'), draftingUnit: 'W-C' });
    await expect(submitRevision(outside, fresh.id, fresh.version)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const above = await world.person(['SECRETARY', 'W-TOP']);
    const made = await createDraft(above, { ...draft('36/QCPH'), draftingUnit: 'W-TOP' });
    await expect(submitRevision(above, made.id, made.version)).resolves.toBeTruthy();
  });
});
