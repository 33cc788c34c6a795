import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, type Sessions, submitSignIn, test } from '@/tests/support/browser';
import {
  fieldOf,
  makeDraft,
  openDraft,
  savedDraft,
  untilSaved,
} from '@/tests/support/browser-drafts';

type People = { browser: Browser; sessions: Sessions };

/** One more window of the same secretary, on a machine of its own. */
async function hand({ browser, sessions }: People, over: BrowserContextOptions = {}) {
  const storageState = await sessions('secretary.bca');
  const context = await browser.newContext({
    ...{ baseURL: process.env.E2E_BASE_URL, locale: 'vi-VN', storageState },
    ...over,
  });
  return context.newPage();
}

/** What is saved of one field, asked again until it is so. */
function expectSaved(page: Page, id: string, path: string) {
  return expect.poll(async () => (await savedDraft(page, id)).payload[path]);
}

test('two hands on one draft: fields of their own are joined, the same one is asked about', async ({
  browser,
  sessions,
}) => {
  test.slow();
  const [one, other] = [await hand({ browser, sessions }), await hand({ browser, sessions })];
  const id = await makeDraft(one);
  await openDraft(one, id);
  await openDraft(other, id);

  await fieldOf(one, 'periodText').fill('Quý I');
  await untilSaved(one);
  await fieldOf(other, 'note').fill('Trực tuyến');
  await untilSaved(other);
  await expect(fieldOf(other, 'periodText')).toHaveValue('Quý I');
  await expect(other.locator('dialog')).toHaveCount(0);
  await expectSaved(one, id, 'periodText').toBe('Quý I');
  await expectSaved(one, id, 'note').toBe('Trực tuyến');

  await fieldOf(one, 'periodText').fill('Quý II');
  await untilSaved(one);
  await fieldOf(other, 'periodText').fill('Quý III');
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText('Quý II');
  await expect(dialog).toContainText('Quý III');
  await dialog.getByRole('radio').nth(1).check();
  await dialog.getByRole('button').click();
  await expect(dialog).toHaveCount(0);
  await expectSaved(other, id, 'periodText').toBe('Quý III');
  await expect(fieldOf(other, 'periodText')).toHaveValue('Quý III');
});

test('without scripts the choice stands in the page, and the next sending applies it', async ({
  browser,
  sessions,
}) => {
  test.slow();
  const one = await hand({ browser, sessions });
  const other = await hand({ browser, sessions }, { javaScriptEnabled: false });
  const id = await makeDraft(one);
  await openDraft(other, id, false);
  await openDraft(one, id);
  await fieldOf(one, 'periodText').fill('Quý II');
  await untilSaved(one);

  await fieldOf(other, 'periodText').fill('Quý III');
  await fieldOf(other, 'note').fill('Trực tuyến');
  await other.getByRole('button', { name: 'Trình duyệt' }).click();
  const alert = other.locator('.notice.alert').filter({ hasText: 'Hai người ghi khác nhau' });
  await expect(alert).toContainText('Quý III');
  await expect(fieldOf(other, 'periodText')).toHaveValue('Quý II');
  await alert.getByRole('radio', { name: /Của tôi/ }).check();
  await other.getByRole('button', { name: 'Lưu', exact: true }).last().click();
  await expect(fieldOf(other, 'periodText')).toHaveValue('Quý III');
  await expectSaved(one, id, 'periodText').toBe('Quý III');
  await expectSaved(one, id, 'note').toBe('Trực tuyến');
});

test('without scripts nothing typed is lost with the session', async ({ browser, sessions }) => {
  test.slow();
  const page = await hand({ browser, sessions }, { javaScriptEnabled: false });
  const id = await makeDraft(page);
  await openDraft(page, id, false);
  await fieldOf(page, 'note').fill('Gõ khi phiên đã hết');
  await page.context().clearCookies();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Lưu', exact: true }).last().click(),
  ]);
  expect(answer.status()).toBe(401);
  await expect(page.getByRole('alert')).toContainText('Chưa lưu được');
  await page.getByText('Nội dung đang giữ').click();
  await expect(page.locator('pre')).toContainText('Gõ khi phiên đã hết');

  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Đăng nhập ở thẻ mới' }).click(),
  ]);
  await submitSignIn(beside, 'secretary.bca');
  await expect(beside).toHaveURL(`/drafts/${id}`);
  await page.getByRole('button', { name: 'Gửi lại' }).click();
  await expect(fieldOf(page, 'note')).toHaveValue('Gõ khi phiên đã hết');
  await expectSaved(page, id, 'note').toBe('Gõ khi phiên đã hết');
});
