import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAttachment, recordAttachments } from '@/lib/domain/sources/queries/attachments';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { addAttachment } from '@/lib/operations/publishing/commands/attachments/add';
import { removeAttachment } from '@/lib/operations/publishing/commands/attachments/remove';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { makeDocx } from '@/tests/support/files';
import { draft, ownCast, rowsWith } from '@/tests/support/publishing';
import { regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
let folder: string;
let number = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contents-'));
  process.env.DATA_DIR = folder;
});

const newDraft = () => createDraft(cast().secretary, draft(`${++number}/QC`));

function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return asOwner(database(), async (owner) => (await owner.query(sql, values)).rows as T[]);
}

describe('approval', () => {
  it('moves the files that the draft names to the record, under its access', async () => {
    const { world, secretary, approver } = cast();
    const number_ = `${++number}/QC`;
    const base = { ...draft(number_), payload: regulation({ number: number_, access: 'PARTIES' }) };
    const { id, recordId } = await createDraft(secretary, base);
    const named = await addAttachment(secretary, id, {
      name: 'giữ.docx',
      bytes: makeDocx(`Giữ ${id}`),
    });
    const dropped = await addAttachment(secretary, id, {
      name: 'bỏ.docx',
      bytes: makeDocx(`Bỏ ${id}`),
    });
    const attachments = [{ id: 'f1', attachment: named.id, title: 'Toàn văn' }];
    await rows('UPDATE revision SET payload = payload || $2::jsonb WHERE id = $1', [
      id,
      JSON.stringify({ attachments }),
    ]);
    const { version } = await submitRevision(secretary, id, 1);
    await approveRevision(approver, id, version);
    const record = { type: 'REGULATION' as const, id: recordId };
    expect(await recordAttachments(secretary, record)).toMatchObject([
      { id: named.id, title: 'Toàn văn' },
    ]);
    expect(await rowsWith(database(), 'attachment', 'id', dropped.id)).toBe(0);
    await expect(removeAttachment(secretary, named.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const outsider = await world.person(['SECRETARY', 'W-C']);
    expect(await recordAttachments(outsider, record)).toEqual([]);
    await expect(openAttachment(outsider, named.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const party = await world.person(['VIEWER', 'W-B']);
    const { body } = await openAttachment(party, named.id);
    await body.cancel();
    const read = await rows('SELECT channel FROM read_log WHERE record_id = $1 AND user_id = $2', [
      recordId,
      party.userId,
    ]);
    expect(read).toEqual([{ channel: 'attachment' }]);
  });

  it('refuses a file of another record', async () => {
    const { secretary, approver } = cast();
    const other = await newDraft();
    const foreign = await addAttachment(secretary, other.id, {
      name: 'a.docx',
      bytes: makeDocx('Khác'),
    });
    const { id } = await newDraft();
    const attachments = [{ id: 'f1', attachment: foreign.id, title: null }];
    await rows('UPDATE revision SET payload = payload || $2::jsonb WHERE id = $1', [
      id,
      JSON.stringify({ attachments }),
    ]);
    const { version } = await submitRevision(secretary, id, 1);
    await expect(approveRevision(approver, id, version)).rejects.toMatchObject({
      code: 'RULE',
      messageKey: 'errors.unresolved',
    });
  });

  it('no reader takes a file from a record or moves it in the database', async () => {
    const { rows: files } = await asOwner(database(), (owner) =>
      owner.query('SELECT id FROM attachment WHERE regulation_id IS NOT NULL'),
    );
    expect(files.length).toBeGreaterThan(0);
    await expect(removeAttachment(cast().both, files[0].id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
