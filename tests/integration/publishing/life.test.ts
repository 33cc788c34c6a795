import { beforeAll, describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { publishReference } from '@/lib/operations/publishing/commands/reference';
import { returnRevision, submitRevision } from '@/lib/operations/publishing/commands/review';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { conference, publish, regulation } from '@/tests/support/records';
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
