import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  conferencePaper,
  type Paper,
  regulationPaper,
} from '@/lib/operations/exports/queries/papers';
import { asActor } from '@/lib/platform/db/as-actor';
import { loadDemo } from '@/prisma/seed/demo';
import { signedIn } from '@/prisma/seed/demo/actors';
import { ownDatabase } from '@/tests/support/database';
import { rowsWith } from '@/tests/support/publishing';
import { grids, paragraphs, partsOf, runOf } from '@/tests/support/word';

const database = ownDatabase();
const day = '2026-11-21';
beforeAll(() => loadDemo());

const office = spawnSync('soffice', ['--version']).status === 0;
if (!office) console.log('LibreOffice (soffice) is not installed: no paper is opened with it.');

async function as(username: string) {
  const actor = await signedIn(username);
  if (actor === null) throw new Error(`No account ${username}.`);
  return actor;
}

async function idOf(externalKey: string): Promise<string> {
  const where = { externalKey };
  const leader = await as('leader');
  const found = await asActor(leader, async (tx) => [
    await tx.regulation.findUnique({ where, select: { id: true } }),
    await tx.conference.findUnique({ where, select: { id: true } }),
  ]);
  return found.find((row) => row !== null)?.id ?? '';
}

async function regulationXml(externalKey: string): Promise<string> {
  return xmlOf(await regulationPaper(await as('viewer'), await idOf(externalKey), day));
}

function xmlOf({ bytes }: Paper): string {
  return partsOf(bytes).get('word/document.xml') ?? '';
}

describe('a regulation as a paper', () => {
  it('has its number, day, kind and subject, and leaves open what is not known', async () => {
    const texts = paragraphs(await regulationXml('ND-03-2019-ND-CP'));
    expect(texts).toContain('CHÍNH PHỦ');
    expect(texts).toContain('Số: 03/2019/NĐ-CP');
    expect(texts).toContain('……………………, ngày 05 tháng 9 năm 2019');
    expect(texts).toContain('NGHỊ ĐỊNH');
    expect(texts.find((text) => text.startsWith('Về phối hợp giữa Bộ Công an'))).toBeDefined();
    expect(texts).toContain('Căn cứ ……………………;');
    expect(texts.some((text) => text.endsWith('./.'))).toBe(true);
  });

  it('of seven parties names all seven beside each other, each by its name of the time', async () => {
    const xml = await regulationXml('QCPH-CSBV2-6TINH');
    expect(grids(xml).map((grid) => grid.length)).toContain(7);
    expect(paragraphs(xml)).toContain('ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ');
    expect(runOf(xml, 'BỘ TƯ LỆNH CẢNH SÁT BIỂN VIỆT NAM')).not.toContain('<w:b/>');
  });

  it('between Party committees is a paper of the Party', async () => {
    const texts = paragraphs(await regulationXml('QCPH-DUBP-QUANGNINH'));
    expect(texts).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(texts).toContain('Số ……………………');
    expect(texts.join()).not.toContain('CỘNG HÒA');
  });

  it('says that a day is inferred, and from what', async () => {
    const texts = paragraphs(await regulationXml('QCPH-CB-K01-2'));
    expect(texts.at(-1)).toMatch(/^Ngày ký là suy đoán\. .+/);
    expect(texts).toContain('……………………, ngày …… tháng …… năm 2023');
  });
});

describe('a conference as a paper', () => {
  it('tells who met when, what was found, and every figure in the words of the source', async () => {
    const paper = await conferencePaper(await as('viewer'), await idOf('seed-004'));
    const texts = paragraphs(xmlOf(paper)).join('\n');
    expect(texts).toContain('BIÊN BẢN');
    expect(texts).toContain('Thời gian: 02/8/2022.');
    expect(texts).toContain('Thượng tướng Trần Quốc Tỏ, Thứ trưởng Bộ Công an');
    expect(texts).toContain('2500.000 lượt người (sai dạng)');
    expect(texts).toContain('không liệt kê');
  });

  it('leaves the day open where the year is not known', async () => {
    const id = await idOf('HN-BCA-BQP-ND77-5N');
    const texts = paragraphs(xmlOf(await conferencePaper(await as('viewer'), id)));
    expect(texts).toContain('……………………, ngày 07 tháng 01 năm ……');
    expect(texts).toContain('Chủ trì: …………………….');
  });
});

describe('what is for its parties only', () => {
  it('is no paper for others, and leaves no trace of having been asked for', async () => {
    const id = await idOf('seed-003');
    const before = await rowsWith(database(), 'read_log', 'record_id', id);
    const asked = conferencePaper(await as('viewer'), id);
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await rowsWith(database(), 'read_log', 'record_id', id)).toBe(before);
  });

  it('is noted as exported when a party takes it', async () => {
    const id = await idOf('seed-003');
    await conferencePaper(await as('leader'), id);
    expect(await rowsWith(database(), 'read_log', 'channel', 'export')).toBe(1);
  });
});

describe.skipIf(!office)('LibreOffice', () => {
  it.each(['ND-03-2019-ND-CP', 'QCPH-CSBV2-6TINH', 'QCPH-DUBP-QUANGNINH'])(
    'opens %s',
    async (key) => {
      const folder = mkdtempSync(join(tmpdir(), 'paper-'));
      const { bytes } = await regulationPaper(await as('viewer'), await idOf(key), day);
      writeFileSync(join(folder, 'paper.docx'), bytes);
      const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
      spawnSync('soffice', [...options, join(folder, 'paper.docx')], { timeout: 60_000 });
      expect(existsSync(join(folder, 'paper.pdf'))).toBe(true);
      rmSync(folder, { recursive: true });
    },
  );
});
