import { mkdtempSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftAttachments, openAttachment } from '@/lib/domain/sources/queries/attachments';
import { textOfAttachments } from '@/lib/operations/extraction/commands';
import {
  addAttachment,
  requireAttachable,
} from '@/lib/operations/publishing/commands/attachments/add';
import { removeAttachment } from '@/lib/operations/publishing/commands/attachments/remove';
import { sweepContents } from '@/lib/operations/publishing/commands/attachments/sweep';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { type Actor, NO_REQUEST } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { makeDocx, makePdf } from '@/tests/support/files';
import { draft, events, ownCast, rowsWith } from '@/tests/support/publishing';

const database = ownDatabase();
const cast = ownCast(database);
const stranger: Actor = { kind: 'anonymous', request: NO_REQUEST };
const DAY = 86_400_000;
let folder: string;
let number = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contents-'));
  process.env.DATA_DIR = folder;
});

const newDraft = () => createDraft(cast().secretary, draft(`${++number}/QC`));

async function text(body: ReadableStream<Uint8Array>): Promise<string> {
  return Buffer.from(await new Response(body).arrayBuffer()).toString('latin1');
}

/** All contents on disk, unfinished ones too. */
function kept(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return asOwner(database(), async (owner) => (await owner.query(sql, values)).rows as T[]);
}

describe('a file of a draft', () => {
  it('is kept once for each content, whoever brings it', async () => {
    const bytes = makeDocx('Nội dung quy chế');
    const [one, two] = [await newDraft(), await newDraft()];
    const file = { name: 'C:\\a\\Quy chế.docx', bytes };
    const first = await addAttachment(cast().secretary, one.id, file);
    const second = await addAttachment(cast().secretary, two.id, { name: 'Khác.docx', bytes });
    expect(second.sha256).toBe(first.sha256);
    expect(kept().filter((path) => path.endsWith(first.sha256))).toHaveLength(1);
    expect(statSync(kept()[0] ?? '').mode & 0o077).toBe(0);
    const again = addAttachment(cast().secretary, one.id, { name: 'b.docx', bytes });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('has its row, its job and its event, and is opened as it was brought', async () => {
    const { id } = await newDraft();
    const bytes = makeDocx('Nội dung khác');
    const file = { name: 'C:\\a\\Quy chế.docx', bytes };
    const added = await addAttachment(cast().secretary, id, file);
    const [name, size] = ['Quy chế.docx', bytes.length];
    expect(added).toMatchObject({ name, size, judged: true, extraction: 'PENDING' });
    expect(await events(database(), added.id)).toEqual(['attachment.add']);
    expect(
      await rows(
        `SELECT data FROM jobs.job WHERE name = 'attachment.text' AND singleton_key = $1`,
        [added.id],
      ),
    ).toEqual([{ data: { id: added.id } }]);
    const { body, ...opened } = await openAttachment(cast().secretary, added.id);
    expect(await text(body)).toBe(Buffer.from(bytes).toString('latin1'));
    expect(opened).toEqual({ name, mediaType: added.mediaType, size });
  });

  it('is its unit’s alone to add, see and remove', async () => {
    const { world, secretary, approver } = cast();
    const { id } = await newDraft();
    const file = { name: 'a.pdf', bytes: makePdf([[{ text: 'Nội dung', y: 700 }]]) };
    const added = await addAttachment(secretary, id, file);
    const others = [
      stranger,
      await world.person(['SECRETARY', 'W-B']),
      await world.person(['VIEWER', 'W-A']),
    ];
    for (const other of others) {
      await expect(addAttachment(other, id, file)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(openAttachment(other, added.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(removeAttachment(other, added.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await draftAttachments(other, id)).toEqual([]);
      await expect(requireAttachable(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(addAttachment(approver, id, file)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(removeAttachment(approver, added.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await draftAttachments(approver, id)).toMatchObject([{ id: added.id, name: 'a.pdf' }]);
    await expect(openAttachment(secretary, 'no-id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes with its removal, and its content a day later', async () => {
    const { id } = await newDraft();
    const bytes = makeDocx('Chỉ ở đây');
    const added = await addAttachment(cast().secretary, id, { name: 'a.docx', bytes });
    expect(await removeAttachment(cast().secretary, added.id)).toEqual({ draft: id });
    expect(await rowsWith(database(), 'attachment', 'id', added.id)).toBe(0);
    expect(await events(database(), added.id)).toEqual(['attachment.add', 'attachment.remove']);
    const isKept = () => kept().some((path) => path.endsWith(added.sha256));
    await sweepContents(new Date());
    expect(isKept()).toBe(true);
    await sweepContents(new Date(Date.now() + 2 * DAY));
    expect(isKept()).toBe(false);
    expect(kept().length).toBeGreaterThan(0);
  });

  it('that a crash left without a row or a name is swept', async () => {
    const { id } = await newDraft();
    const bytes = makeDocx('Dở dang');
    const added = await addAttachment(cast().secretary, id, { name: 'a.docx', bytes });
    await rows('DELETE FROM attachment WHERE id = $1', [added.id]);
    const path = kept().find((each) => each.endsWith(added.sha256)) ?? '';
    const old = new Date(Date.now() - 2 * DAY);
    utimesSync(path, old, old);
    // Put again meanwhile: renewed, so it stays.
    const { id: other } = await newDraft();
    await addAttachment(cast().secretary, other, { name: 'a.docx', bytes });
    await sweepContents(new Date());
    expect(kept()).toContain(path);
  });
});

describe('the words of a file', () => {
  it('are found by the background work, once', async () => {
    const { id } = await newDraft();
    const bytes = makeDocx('Trao đổi thông tin\nhai tháng một lần');
    const added = await addAttachment(cast().secretary, id, { name: 'a.docx', bytes });
    const signal = new AbortController().signal;
    await textOfAttachments.handle({ id: added.id }, signal);
    await textOfAttachments.handle({ id: added.id }, signal);
    await textOfAttachments.handle({ id }, signal);
    const found = await rows('SELECT extraction, extracted_text FROM attachment WHERE id = $1', [
      added.id,
    ]);
    expect(found).toEqual([
      { extraction: 'DONE', extracted_text: 'Trao đổi thông tin\nhai tháng một lần' },
    ]);
  });
});
