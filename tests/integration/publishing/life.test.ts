import { describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { publishReference } from '@/lib/operations/publishing/commands/reference';
import { returnRevision, submitRevision } from '@/lib/operations/publishing/commands/review';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { draft, events, ownCast, rowsWith } from '@/tests/support/publishing';
import { conference, publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);

describe('a regulation from draft to record', () => {
  it('is drafted, submitted and approved, each step with its event', async () => {
    const made = await createDraft(cast().secretary, draft('10/QCPH'));
    const submitted = await submitRevision(cast().secretary, made.id, made.version);
    const done = await approveRevision(cast().approver, made.id, submitted.version);
    expect(done).toEqual({ recordId: made.recordId, number: 1 });
    expect(await events(database(), made.id)).toEqual(['revision.create', 'revision.submit']);
    expect(await events(database(), made.recordId)).toEqual(['revision.approve']);
    expect(await rowsWith(database(), 'regulation_party', 'regulation_id', made.recordId)).toBe(2);
    expect(await rowsWith(database(), 'provenance', 'regulation_id', made.recordId)).toBe(1);
  });

  it('keeps the person of an item and replaces its rows when it is corrected', async () => {
    const recordId = await publish(cast().secretary, cast().approver, draft('11/QCPH'));
    const person = () =>
      asOwner(database(), (owner) =>
        owner.query('SELECT person_id FROM regulation_signatory WHERE regulation_id = $1', [
          recordId,
        ]),
      ).then(({ rows }) => rows[0].person_id);
    const before = await person();
    const payload = { ...draft('11/QCPH').payload, title: 'Quy chế đính chính' };
    await publish(cast().secretary, cast().approver, {
      type: 'REGULATION',
      recordId,
      draftingUnit: 'W-A',
      payload,
      reason: 'Sửa tên văn bản',
    });
    expect(await person()).toBe(before);
    expect(await rowsWith(database(), 'revision', 'record_id', recordId)).toBe(2);
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
    const recordId = await publish(cast().secretary, cast().approver, draft('12/QCPH'));
    const made = await createDraft(cast().secretary, { ...draft('12/QCPH'), recordId });
    await expect(submitRevision(cast().secretary, made.id, made.version)).rejects.toMatchObject({
      code: 'RULE',
      fields: [{ path: 'reason' }],
    });
  });

  it('goes back with a reason and can be sent again', async () => {
    const made = await createDraft(cast().secretary, draft('13/QCPH'));
    const submitted = await submitRevision(cast().secretary, made.id, made.version);
    const returned = await returnRevision(
      cast().approver,
      made.id,
      submitted.version,
      'Thiếu căn cứ',
    );
    const saved = await saveDraft(cast().secretary, made.id, returned.version, draft('13/QCPH'));
    const again = await submitRevision(cast().secretary, made.id, saved.version);
    await expect(approveRevision(cast().approver, made.id, again.version)).resolves.toBeTruthy();
    expect(await events(database(), made.id)).toEqual([
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
    const recordId = await publish(cast().secretary, cast().approver, {
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
      expect([table, await rowsWith(database(), table, 'conference_id', recordId)]).toEqual([
        table,
        rows,
      ]);
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
    expect(await events(database(), recordId)).toEqual(['reference.publish']);
    expect(await rowsWith(database(), 'revision', 'record_id', recordId)).toBe(1);
  });
});
