import { beforeAll, describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { publish, regulation } from '@/tests/support/records';
import { makeWorld, type World } from '@/tests/support/world';

const database = ownDatabase();
let world: World;
let secretary: UserActor;
let approver: UserActor;
let _both: UserActor;

beforeAll(async () => {
  world = await makeWorld(database());
  secretary = await world.person(['SECRETARY', 'W-A']);
  approver = await world.person(['APPROVER', 'W-A']);
  _both = await world.person(['SECRETARY', 'W-A'], ['APPROVER', 'W-A']);
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

async function count(table: string, column: string, id: string): Promise<number> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${column} = $1`, [id]),
  );
  return rows[0].n;
}

describe('what is refused', () => {
  it('names the field of what does not fit, and writes nothing', async () => {
    const bad = { ...draft('40/QCPH'), payload: regulation({ signedOn: '2020-13-45' }) };
    await expect(createDraft(secretary, bad)).rejects.toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'signedOn' }],
    });
  });

  it('keeps nothing of a text with a state-secret marking', async () => {
    const secret = { ...draft('41/QCPH'), payload: regulation({ summary: 'TUYỆT MẬT\nnội dung' }) };
    await expect(createDraft(secretary, secret)).rejects.toMatchObject({
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

  it('never overwrites what somebody else saved', async () => {
    const made = await createDraft(secretary, draft('42/QCPH'));
    await saveDraft(secretary, made.id, made.version, draft('42/QCPH'));
    await expect(
      saveDraft(secretary, made.id, made.version, draft('42/QCPH')),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('refuses a second record with the same number, date and parties, and leaves no part of it', async () => {
    await publish(secretary, approver, draft('43/QCPH'));
    const made = await createDraft(secretary, draft('43 / qcph'));
    const sent = await submitRevision(secretary, made.id, made.version);
    await expect(approveRevision(approver, made.id, sent.version)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await count('regulation', 'id', made.recordId)).toBe(0);
  });

  it('lists every gap before submission', async () => {
    const made = await createDraft(secretary, { ...draft(''), payload: {} });
    await expect(submitRevision(secretary, made.id, made.version)).rejects.toMatchObject({
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
