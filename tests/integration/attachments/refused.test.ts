import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { addAttachment } from '@/lib/operations/publishing/commands/attachments/add';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { asOwner, ownDatabase } from '@/tests/support/database';
import {
  COMPOUND,
  makeDocx,
  makePdf,
  makeXlsx,
  PICTURES,
  paragraph,
  word,
} from '@/tests/support/files';
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

/** All contents on disk, unfinished ones too. */
function kept(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return asOwner(database(), async (owner) => (await owner.query(sql, values)).rows as T[]);
}

describe('a file that is refused', () => {
  const secret = 'khongduocluulaiodau';
  const marked: [string, string, Uint8Array][] = [
    [
      'DOCX header',
      'a.docx',
      makeDocx(secret, { 'word/header1.xml': word('hdr', paragraph('TỐI MẬT')) }),
    ],
    ['XLSX cell', 'a.xlsx', makeXlsx([[secret, 'MẬT']])],
    [
      'PDF',
      'a.pdf',
      makePdf([
        [
          { text: secret, y: 700 },
          { text: 'TUYỆT MẬT', y: 720 },
        ],
      ]),
    ],
    ['name', `${secret} (MẬT).docx`, makeDocx(secret)],
  ];

  it.each(marked)('for a marking in its %s is kept nowhere', async (_where, name, bytes) => {
    const { id } = await newDraft();
    const before = kept();
    const adding = addAttachment(cast().secretary, id, { name, bytes });
    await expect(adding).rejects.toMatchObject({
      code: 'RULE',
      messageKey: 'errors.secretMarking',
    });
    expect(kept()).toEqual(before);
    expect(await rowsWith(database(), 'attachment', 'revision_id', id)).toBe(0);
    expect(await holding(secret)).toEqual([]);
    for (const path of kept()) expect(readFileSync(path).includes(secret)).toBe(false);
  });

  it.each<[string, Uint8Array, string, string]>([
    ['text', Buffer.from('chữ'), 'UNSUPPORTED', 'unsupported'],
    ['macros', makeDocx('a', { 'word/vbaProject.bin': COMPOUND }), 'UNSUPPORTED', 'macros'],
    ['half a file', makeDocx('a').subarray(0, 300), 'RULE', 'damaged'],
  ])('with %s in it', async (_name, bytes, code, reason) => {
    const { id } = await newDraft();
    const adding = addAttachment(cast().secretary, id, {
      name: 'a.docx',
      bytes: new Uint8Array(bytes),
    });
    await expect(adding).rejects.toMatchObject({
      code,
      messageKey: `attachments.refused.${reason}`,
    });
  });

  it('a scan is taken and said not to be judged', async () => {
    const { id } = await newDraft();
    const added = await addAttachment(cast().secretary, id, {
      name: 'quét.exe',
      bytes: PICTURES.png,
    });
    expect(added).toMatchObject({ name: 'quét.exe.png', judged: false, extraction: 'NONE' });
  });
});

/** Tables with a row that holds this text anywhere. */
async function holding(text: string): Promise<string[]> {
  const tables = await rows<{ table: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'jobs') AND c.relkind = 'r'`,
  );
  const found: string[] = [];
  for (const { table } of tables) {
    const hits = await rows(`SELECT FROM ${table} t WHERE t::text ILIKE '%' || $1 || '%' LIMIT 1`, [
      text,
    ]);
    if (hits.length > 0) found.push(table);
  }
  return found;
}
