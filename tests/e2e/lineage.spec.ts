import type { Page } from '@playwright/test';
import { expect, fact, openConference, test, words } from '@/tests/support/browser';
import { internal } from '@/tests/support/browser-cases';

test.use({ account: 'viewer' });

const CHAIN = ['107/2003/QĐ-TTg', '77/2010/NĐ-CP', '03/2019/NĐ-CP'] as const;
const OLD = 'Quy chế phối hợp cũ giữa Binh chủng Công binh và Bộ Tư lệnh Cảnh vệ';
const NEW = 'Quy chế phối hợp mới giữa Binh chủng Công binh và Bộ Tư lệnh Cảnh vệ, ký tại hội nghị';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const relation = (page: Page, sentence: string) =>
  page.locator('#relations .twin li').filter({ hasText: words(sentence) });
const status = (page: Page) => page.locator('main .band .status');

test('the chain of 2003, 2010 and 2019 is read from both ends', async ({ page }) => {
  const [first, second, third] = CHAIN;
  await openRegulation(page, third);
  await expect(status(page)).toHaveText('Còn hiệu lực');
  await follow(page, `Văn bản này thay thế Nghị định ${second}`);
  await expect(status(page)).toHaveText('Hết hiệu lực');
  await expect(relation(page, `Văn bản này được thay thế bởi Nghị định ${third}`)).toBeVisible();
  await follow(page, `Văn bản này thay thế Quy chế ban hành kèm quyết định ${first}`);
  await expect(status(page)).toHaveText('Hết hiệu lực');
  await follow(page, `Văn bản này được thay thế bởi Nghị định ${second}`);
  await follow(page, `Văn bản này được thay thế bởi Nghị định ${third}`);
  await expect(page.locator('main .kicker')).toContainText(words(`Nghị định số ${third}`));
});

test('the regulation signed in case 001 takes the place of the earlier one', async ({ page }) => {
  await openConference(page, internal[1]?.title ?? '');
  await fact(page, 'Ký kết').getByRole('link').click();
  await expect(title(page)).toHaveText(words(NEW));
  await expect(relation(page, `Văn bản này thay thế ${OLD} suy đoán`)).toBeVisible();
  await expect(fact(page, 'Người ký')).toContainText(words('Thiếu tướng Trần Trung Hòa'));
  await follow(page, `Văn bản này thay thế ${OLD}`);
  await expect(title(page)).toHaveText(words(OLD));
  await expect(status(page)).toHaveText('Có thể hết hiệu lực');
  await follow(page, `Văn bản này được thay thế bởi ${NEW}`);
  await expect(page.locator('#conferences')).toContainText('Ký tại hội nghị này');
});

test('validity is asked for a day, as one types it', async ({ page }) => {
  await openRegulation(page, CHAIN[1]);
  const day = page.getByLabel('Xem hiệu lực tại ngày');
  await day.fill('1/1/2015');
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(page).toHaveURL(/\?asOf=1%2F1%2F2015$/);
  await expect(status(page)).toHaveText('Còn hiệu lực');
  await page.reload();
  await expect(day).toHaveValue('01/01/2015');
  await day.fill('32/13/2015');
  await day.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('Không hiểu ngày đã nhập');
  await expect(status(page)).toHaveText('Hết hiệu lực');
});

test('the history compares what was added from the article', async ({ page }) => {
  await openRegulation(page, CHAIN[2]);
  const history = page.locator('#history');
  await expect(history.locator('tbody tr')).toHaveCount(2);
  await history.getByRole('link', { name: 'So với bản 1' }).click();
  await expect(page).toHaveURL(/\/history#revision-2$/);
  await expect(page.locator('#revision-2 tbody tr').first()).toBeVisible();
  await expect(page.locator('#revision-1')).toBeVisible();
});

async function openRegulation(page: Page, number: string) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Văn bản', exact: true }).first().click();
  await expect(title(page)).toHaveText('Văn bản phối hợp');
  const row = page
    .locator('tbody tr')
    .filter({ has: page.locator('td.number', { hasText: number }) });
  await row.getByRole('link').click();
  await expect(page.locator('main .kicker')).toContainText(number);
}

async function follow(page: Page, sentence: string) {
  const before = page.url();
  await relation(page, sentence).getByRole('link').click();
  await expect(page).not.toHaveURL(before);
}
