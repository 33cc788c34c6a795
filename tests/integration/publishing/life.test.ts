import { beforeAll, describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { publishReference } from '@/lib/operations/publishing/commands/reference';
import {
  returnRevision,
  submitRevision,
  withdrawRevision,
} from '@/lib/operations/publishing/commands/review';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { conference, publish, regulation } from '@/tests/support/records';
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

async function events(subjectId: string): Promise<string[]> {
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

describe('a regulation from draft to record', () => {
  it('is drafted, submitted and approved, each step with its event', async () => {
    const made = await createDraft(secretary, draft('10/QCPH'));
    const submitted = await submitRevision(secretary, made.id, made.version);
    const done = await approveRevision(approver, made.id, submitted.version);
    expect(done).toEqual({ recordId: made.recordId, number: 1 });
    expect(await events(made.id)).toEqual(['revision.create', 'revision.submit']);
    expect(await events(made.recordId)).toEqual(['revision.approve']);
    expect(await count('regulation_party', 'regulation_id', made.recordId)).toBe(2);
    expect(await count('provenance', 'regulation_id', made.recordId)).toBe(1);
  });

  it('keeps the person of an item and replaces its rows when it is corrected', async () => {
    const recordId = await publish(secretary, approver, draft('11/QCPH'));
    const person = () =>
      asOwner(database(), (owner) =>
        owner.query('SELECT person_id FROM regulation_signatory WHERE regulation_id = $1', [
          recordId,
        ]),
      ).then(({ rows }) => rows[0].person_id);
    const before = await person();
    const payload = regulation({ number: '11/QCPH', title: 'Quy chế đính chính' });
    await publish(secretary, approver, {
      type: 'REGULATION',
      recordId,
      draftingUnit: 'W-A',
      payload,
      reason: 'Sửa tên văn bản',
    });
    expect(await person()).toBe(before);
    expect(await count('revision', 'record_id', recordId)).toBe(2);
    const { rows } = await asOwner(database(), (owner) =>
      owner.query(
        `SELECT d.changes FROM audit_event e JOIN audit_detail d USING (seq)
         WHERE e.subject_id = $1 AND e.action = 'revision.approve' ORDER BY e.seq DESC LIMIT 1`,
        [recordId],
      ),
    );
    expect(rows[0].changes).toEqual([
      { path: 'title', before: 'Quy chế phối hợp thử nghiệm', after: 'Quy chế đính chính' },
    ]);
  });

  it('asks for a reason before a published record is changed', async () => {
    const recordId = await publish(secretary, approver, draft('12/QCPH'));
    const made = await createDraft(secretary, { ...draft('12/QCPH'), recordId });
    await expect(submitRevision(secretary, made.id, made.version)).rejects.toMatchObject({
      code: 'RULE',
      fields: [{ path: 'reason' }],
    });
  });

  it('goes back with a reason and can be sent again', async () => {
    const made = await createDraft(secretary, draft('13/QCPH'));
    const submitted = await submitRevision(secretary, made.id, made.version);
    const returned = await returnRevision(approver, made.id, submitted.version, 'Thiếu căn cứ');
    const saved = await saveDraft(secretary, made.id, returned.version, draft('13/QCPH'));
    const again = await submitRevision(secretary, made.id, saved.version);
    await expect(approveRevision(approver, made.id, again.version)).resolves.toBeTruthy();
    expect(await events(made.id)).toEqual([
      'revision.create',
      'revision.submit',
      'revision.return',
      'revision.save',
      'revision.submit',
    ]);
  });
});

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

describe('a conference and the reference actor', () => {
  it('projects every list of a conference', async () => {
    const recordId = await publish(secretary, approver, {
      type: 'CONFERENCE',
      draftingUnit: 'W-A',
      payload: conference(),
    });
    for (const [table, rows] of [
      ['conference_party', 2],
      ['conference_venue', 1],
      ['participation', 2],
      ['outcome_item', 2],
      ['figure', 2],
      ['commendation', 1],
      ['legal_basis', 1],
      ['source', 1],
      ['provenance', 1],
    ] as const) {
      expect([table, await count(table, 'conference_id', recordId)]).toEqual([table, rows]);
    }
  });

  it('publishes reference records by itself, and nothing twice', async () => {
    const record = {
      type: 'REGULATION' as const,
      payload: regulation({ number: '50/QCPH', externalKey: 'REF-50' }),
      reason: 'Dữ liệu tham chiếu',
    };
    const { recordId } = await publishReference({ kind: 'reference' }, record);
    await publishReference({ kind: 'reference' }, { ...record, recordId });
    expect(await events(recordId)).toEqual(['reference.publish']);
    expect(await count('revision', 'record_id', recordId)).toBe(1);
  });
});
