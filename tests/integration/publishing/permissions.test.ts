import { describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import {
  returnRevision,
  submitRevision,
  withdrawRevision,
} from '@/lib/operations/publishing/commands/review';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { draft, ownCast } from '@/tests/support/publishing';
import { publish } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);

describe('who may do what', () => {
  it('refuses the approval of one’s own draft, and of one that one saved', async () => {
    const own = await createDraft(cast().both, draft('20/QCPH'));
    const submitted = await submitRevision(cast().both, own.id, own.version);
    await expect(approveRevision(cast().both, own.id, submitted.version)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const other = await createDraft(cast().secretary, draft('21/QCPH'));
    const saved = await saveDraft(cast().both, other.id, other.version, draft('21/QCPH'));
    const sent = await submitRevision(cast().secretary, other.id, saved.version);
    await expect(approveRevision(cast().both, other.id, sent.version)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(returnRevision(cast().both, other.id, sent.version, 'x')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('the database too refuses an cast().approver who saved the draft', async () => {
    const made = await createDraft(cast().both, draft('22/QCPH'));
    await submitRevision(cast().both, made.id, made.version);
    const forged = asOwner(database(), (owner) =>
      owner.query(
        `UPDATE revision SET state = 'APPROVED', number = 1, decided_at = now(), approver_id = $2 WHERE id = $1`,
        [made.id, cast().both.userId],
      ),
    );
    await expect(forged).rejects.toThrow('approved_by_another');
  });

  it('the database keeps who had a hand in a draft, and leaves what is decided', async () => {
    const made = await createDraft(cast().both, draft('23/QCPH'));
    const change = (columns: string) =>
      asOwner(database(), (owner) =>
        owner.query(`UPDATE revision SET ${columns} WHERE id = $1`, [made.id]),
      );
    const forgeries = [
      `editors = '{}'`,
      `author_id = '${cast().secretary.userId}'`,
      `record_id = uuidv7()`,
      `state = 'APPROVED', number = 1, decided_at = now(), approver_id = '${cast().approver.userId}'`,
    ];
    for (const forged of forgeries) await expect(change(forged)).rejects.toThrow('hands');
    await withdrawRevision(cast().both, made.id, made.version);
    await expect(change(`state = 'SUBMITTED'`)).rejects.toThrow('hands');
  });

  const outsiders: [string, () => Promise<UserActor>][] = [
    ['a viewer of the party', () => cast().world.person(['VIEWER', 'W-A'])],
    ['a leader of the party', () => cast().world.person(['LEADER', 'W-A'])],
    ['a cast().secretary of the other side', () => cast().world.person(['SECRETARY', 'W-B'])],
    ['an cast().approver of the other side', () => cast().world.person(['APPROVER', 'W-B'])],
    ['a cast().secretary of a subordinate', () => cast().world.person(['SECRETARY', 'W-A-1'])],
    ['an administrator', () => cast().world.person(['ADMINISTRATOR', null])],
    ['an auditor', () => cast().world.person(['AUDITOR', null])],
  ];

  it.each(outsiders)('%s neither drafts for the unit nor sees its draft', async (_, make) => {
    const actor = await make();
    await expect(createDraft(actor, draft('30/QCPH'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const made = await createDraft(cast().secretary, draft('31/QCPH'));
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
    const made = await createDraft(cast().secretary, draft('32/QCPH'));
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
    const outside = await cast().world.person(['SECRETARY', 'W-C']);
    const recordId = await publish(cast().secretary, cast().approver, draft('34/QCPH'));
    const revise = { ...draft('34/QCPH'), draftingUnit: 'W-C', recordId };
    await expect(createDraft(outside, revise)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const fresh = await createDraft(outside, { ...draft('35/QCPH'), draftingUnit: 'W-C' });
    await expect(submitRevision(outside, fresh.id, fresh.version)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const above = await cast().world.person(['SECRETARY', 'W-TOP']);
    const made = await createDraft(above, { ...draft('36/QCPH'), draftingUnit: 'W-TOP' });
    await expect(submitRevision(above, made.id, made.version)).resolves.toBeTruthy();
  });
});
