import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { boxesOf, collisions } from '@/tests/support/boxes';
import { expect, test } from '@/tests/support/browser';
import { sheetsOf } from '@/tests/support/paper';

test.use({ account: 'leader' });

const names = (page: Page) => page.getByRole('heading', { level: 1 });

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

test('a leader reads what two ministries agreed, two steps from sign-in', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Bộ Công an – Bộ Quốc phòng' }).first().click();
  await expect(page).toHaveURL(/\/pairs\/BCA\/BQP$/);
  await expect(names(page)).toContainText('Công an');
  await expect(page.locator('.lead')).toContainText('03/2019/NĐ-CP');
  await expect(page.locator('.strip')).toContainText('Văn bản đang áp dụng');
  for (const link of await page.locator('.lead a').all()) {
    expect(await link.getAttribute('href')).toMatch(/^(#|\/(regulations|conferences)\/)/);
  }
  expect(await violations(page)).toEqual([]);
});

test('the other order leads to the one address, with what was asked', async ({ page }) => {
  const response = await page.goto('/pairs/BQP/BCA?rollup=1');
  expect(response?.request().redirectedFrom()?.url()).toContain('/pairs/BQP/BCA');
  await expect(page).toHaveURL(/\/pairs\/BCA\/BQP\?rollup=1$/);
  await expect(page.locator('#beneath')).toContainText('Binh chủng Công binh');
  expect((await page.goto('/pairs/BCA/KHONG-CO'))?.status()).toBe(404);
});

test('the day asked for stands in the address', async ({ page }) => {
  await page.goto('/pairs/BCA/BQP');
  await page.getByLabel('Tính đến ngày').fill('01/01/2015');
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(page).toHaveURL(/asOf=/);
  await expect(page.locator('.lead')).toContainText('77/2010/NĐ-CP');
});

for (const address of ['/pairs/BCA/BQP', '/pairs/BCA/BQP?rollup=1']) {
  test(`${address} prints on at most two sheets`, async ({ page }) => {
    await page.goto(address);
    const sheets = await sheetsOf(page);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
  });
}

test('the matrix is one tab stop with arrow keys inside, and collides nowhere', async ({
  page,
}) => {
  await page.goto('/pairs?level=all');
  const cells = page.locator('.matrix a[data-at]');
  await expect(page.locator('.matrix a[tabindex="0"]')).toHaveCount(1);
  await page.locator('.matrix a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.matrix a:focus')).toHaveCount(1);
  await expect(page.locator('.arrow-note')).toContainText(/–.*:/);
  expect(await cells.count()).toBeGreaterThan(10);
  expect(collisions(await boxesOf(page.locator('.matrix thead th span')))).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('what is due is said without claiming that nothing was held', async ({ page }) => {
  await page.goto('/pairs');
  await page.getByRole('link', { name: 'Lịch và việc đến hạn' }).click();
  await expect(names(page)).toHaveText('Lịch và việc đến hạn');
  await expect(page.locator('main')).toContainText('Chưa ghi nhận không có nghĩa là không tổ chức');
  await page.getByRole('link', { name: 'Xem mọi đơn vị' }).click();
  await expect(page.locator('#orphans')).toContainText('nay là');
  expect(await violations(page)).toEqual([]);
});

test('no calendar without a token', async ({ request }) => {
  expect((await request.get('/calendar.ics')).status()).toBe(401);
  expect((await request.get('/calendar.ics?token=khong-co')).status()).toBe(401);
});
