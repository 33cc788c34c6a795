import { describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { returnRevision, submitRevision } from '@/lib/operations/publishing/commands/review';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { draft, ownCast, rowsWith } from '@/tests/support/publishing';
import { answerQuestions, conference, publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);

describe('what is refused', () => {
  it('names the field of what does not fit, and writes nothing', async () => {
    const bad = { ...draft('40/QCPH'), payload: regulation({ signedOn: '2020-13-45' }) };
    await expect(createDraft(cast().secretary, bad)).rejects.toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'signedOn' }],
    });
  });

  it('keeps nothing of a text with a state-secret marking', async () => {
    const secret = { ...draft('41/QCPH'), payload: regulation({ summary: 'TUYỆT MẬT\nnội dung' }) };
    await expect(createDraft(cast().secretary, secret)).rejects.toMatchObject({
      code: 'RULE',
      messageKey: 'errors.secretMarking',
    });
    const { rows } = await asOwner(database(), (owner) =>
      owner.query(
        `SELECT count(*)::int AS n FROM revision WHERE payload::text ILIKE '%tuyệt mật%'`,
      ),
    );
    expect(rows[0].n).toBe(0);
  });

  it('keeps no marking in the words beside a text either', async () => {
    const secret = { code: 'RULE', messageKey: 'errors.secretMarking' };
    const reason = 'Bổ sung:\nTỐI MẬT';
    await expect(
      createDraft(cast().secretary, { ...draft('43/QCPH'), reason }),
    ).rejects.toMatchObject(secret);
    const made = await createDraft(cast().secretary, draft('44/QCPH'));
    const save = saveDraft(cast().secretary, made.id, made.version, {
      ...draft('44/QCPH'),
      reason,
    });
    await expect(save).rejects.toMatchObject(secret);
    const sent = await submitRevision(cast().secretary, made.id, made.version);
    await expect(
      returnRevision(cast().approver, made.id, sent.version, reason),
    ).rejects.toMatchObject(secret);
  });

  it('takes no record of one type for one of the other', async () => {
    const recordId = await publish(cast().secretary, cast().approver, draft('45/QCPH'));
    const confused = {
      type: 'CONFERENCE' as const,
      draftingUnit: 'W-A',
      payload: conference(),
      recordId,
      reason: 'Nhầm loại',
    };
    await expect(createDraft(cast().secretary, confused)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await rowsWith(database(), 'revision', 'record_id', recordId)).toBe(1);
  });

  it('never overwrites what somebody else saved', async () => {
    const made = await createDraft(cast().secretary, draft('42/QCPH'));
    await saveDraft(cast().secretary, made.id, made.version, draft('42/QCPH'));
    await expect(
      saveDraft(cast().secretary, made.id, made.version, draft('42/QCPH')),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('refuses a second record with the same number, date and parties, and leaves no part of it', async () => {
    await publish(cast().secretary, cast().approver, draft('43/QCPH'));
    const again = draft('43 / qcph');
    const made = await createDraft(cast().secretary, again);
    await expect(submitRevision(cast().secretary, made.id, made.version)).rejects.toMatchObject({
      fields: [{ message: 'errors.gap.warning' }],
    });
    const version = await answerQuestions(cast().secretary, made, again);
    const sent = await submitRevision(cast().secretary, made.id, version);
    await expect(approveRevision(cast().approver, made.id, sent.version)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await rowsWith(database(), 'regulation', 'id', made.recordId)).toBe(0);
  });

  it('lists every gap before submission', async () => {
    const made = await createDraft(cast().secretary, { ...draft(''), payload: {} });
    await expect(submitRevision(cast().secretary, made.id, made.version)).rejects.toMatchObject({
      code: 'RULE',
      fields: [
        { path: 'title' },
        { path: 'kind' },
        { path: 'parties' },
        { path: 'signedOn' },
        { path: 'sources' },
      ],
    });
  });
});
