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

/** A regulation for its parties only, of whose two files the draft named one. */
async function published() {
  const { secretary, approver } = cast();
  const base = draft(`${++number}/QC`);
  const { id, recordId } = await createDraft(secretary, {
    ...base,
    payload: { ...base.payload, access: 'PARTIES' },
  });
  const kept = await add(id, 'giữ.docx', 'Giữ');
  const dropped = await add(id, 'bỏ.docx', 'Bỏ');
  await name(id, [{ id: 'f1', attachment: kept.id, title: 'Toàn văn' }]);
  const { version } = await submitRevision(secretary, id, 1);
  await approveRevision(approver, id, version);
  return { record: { type: 'REGULATION' as const, id: recordId }, kept, dropped };
}

/** What the payload of a draft names as its files. */
function name(id: string, attachments: object[]) {
  return rows('UPDATE revision SET payload = payload || $2::jsonb WHERE id = $1', [
    id,
    JSON.stringify({ attachments }),
  ]);
}

const add = (id: string, file: string, text: string) =>
  addAttachment(cast().secretary, id, { name: file, bytes: makeDocx(`${text} ${id}`) });

describe('approval', () => {
  it('moves the files that the draft names to the record, and drops the others', async () => {
    const { record, kept, dropped } = await published();
    expect(await recordAttachments(cast().secretary, record)).toMatchObject([
      { id: kept.id, title: 'Toàn văn' },
    ]);
    expect(await rowsWith(database(), 'attachment', 'id', dropped.id)).toBe(0);
    await expect(removeAttachment(cast().secretary, kept.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('puts them under the access of the record, where each reading is noted', async () => {
    const { record, kept } = await published();
    const { world } = cast();
    const outsider = await world.person(['SECRETARY', 'W-C']);
    expect(await recordAttachments(outsider, record)).toEqual([]);
    await expect(openAttachment(outsider, kept.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const party = await world.person(['VIEWER', 'W-B']);
    const { body } = await openAttachment(party, kept.id);
    await body.cancel();
    const read = await rows('SELECT channel FROM read_log WHERE record_id = $1 AND user_id = $2', [
      record.id,
      party.userId,
    ]);
    expect(read).toEqual([{ channel: 'attachment' }]);
  });

  it('refuses a file of another record', async () => {
    const { secretary, approver } = cast();
    const foreign = await add((await newDraft()).id, 'a.docx', 'Khác');
    const { id } = await newDraft();
    await name(id, [{ id: 'f1', attachment: foreign.id, title: null }]);
    const refused = { code: 'RULE', messageKey: 'errors.unresolved' };
    await expect(submitRevision(secretary, id, 1)).rejects.toMatchObject(refused);
    await rows(`UPDATE revision SET state = 'SUBMITTED' WHERE id = $1`, [id]);
    await expect(approveRevision(approver, id, 1)).rejects.toMatchObject(refused);
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
