import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser';
import {
  fieldOf,
  makeDraft,
  openDraft,
  savedDraft,
  untilSaved,
} from '@/tests/support/browser-drafts';
import { makeDocx } from '@/tests/support/files';

test.use({ account: 'secretary.bca' });

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Opens a new draft and gives its id. */
async function begun(page: Page): Promise<string> {
  const id = await makeDraft(page);
  await openDraft(page, id);
  return id;
}

function add(page: Page, name: string, mimeType: string, buffer: Buffer) {
  return page.getByLabel('Thêm tệp', { exact: true }).setInputFiles({ name, mimeType, buffer });
}

const files = (page: Page) => page.locator('#attachments');

test('a paper is added, said to be there, kept with the draft and downloaded as it was', async ({
  page,
}) => {
  test.slow();
  const id = await begun(page);
  const paper = Buffer.from(makeDocx(`Báo cáo thử ${crypto.randomUUID()}`));
  await add(page, 'bao-cao-thu.docx', DOCX, paper);
  await expect(page.getByLabel('Kèm tệp bao-cao-thu.docx')).toBeChecked();
  await expect(files(page)).toContainText('Word');
  await untilSaved(page);
  await expect
    .poll(async () => (await savedDraft(page, id)).payload.attachments)
    .toMatchObject([{ title: null }]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải về bao-cao-thu.docx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bao-cao-thu.docx');
  expect(await readFile(await download.path())).toEqual(paper);

  const { violations } = await new AxeBuilder({ page }).include('#attachments').analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);
});

test('a marked paper is refused and why, and no trace of it is in the draft', async ({ page }) => {
  test.slow();
  const id = await begun(page);
  await add(page, 'dau-do.docx', DOCX, Buffer.from(makeDocx('TUYỆT MẬT\nKế hoạch')));
  await expect(files(page).getByRole('alert')).toContainText('Không tải được dau-do.docx');
  await expect(files(page).getByRole('alert')).toContainText(/mật/i);
  await expect(page.getByLabel('Kèm tệp dau-do.docx')).toHaveCount(0);
  expect((await savedDraft(page, id)).payload.attachments).toEqual([]);
});

test('of an image the page says that it cannot judge it', async ({ page }) => {
  test.slow();
  await begun(page);
  await add(page, 'anh.png', 'image/png', Buffer.from(PIXEL, 'base64'));
  await expect(page.getByLabel('Kèm tệp anh.png')).toBeChecked();
  await expect(files(page)).toContainText('không xét được dấu mật');
});

test('what is pasted with a marking reaches neither the field nor the server', async ({ page }) => {
  test.slow();
  const id = await begun(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  const note = fieldOf(page, 'note');
  await note.focus();
  await note.evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'TUYỆT MẬT\nPhương án tác chiến');
    const event = { clipboardData: data, bubbles: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent('paste', event));
  });
  const alert = page.locator('.guard');
  await expect(alert).toContainText('Không dán');
  await expect(note).toHaveValue('');
  const { violations } = await new AxeBuilder({ page }).include('.guard').analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  await alert.getByRole('button', { name: 'Đã hiểu' }).click();
  await note.fill('Họp trực tuyến');
  await untilSaved(page);
  expect(sent.filter((body) => /TUYỆT|tác chiến/.test(body))).toEqual([]);
  expect((await savedDraft(page, id)).payload.note).toBe('Họp trực tuyến');
});
