import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const DRAFT = /\/drafts\/[0-9a-f-]{36}$/;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const units = (page: Page) =>
  page.locator('fieldset:enabled > * input[name^="parties["][name$=".unit"]');
const field = (page: Page, name: string) => page.locator(`[id="${name}"]`);

/** Goes on with Tab until a field, or a button of these words, has the focus. */
async function tabTo(page: Page, wanted: string | RegExp, key = 'Tab') {
  for (let times = 0; times < 150; times += 1) {
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      return [at?.id ?? '', at?.textContent?.trim() ?? ''];
    });
    if (found.some((each) => (typeof wanted === 'string' ? each === wanted : wanted.test(each))))
      return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${wanted}.`);
}

async function type(page: Page, name: string, text: string) {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

test.describe('with the keyboard alone', () => {
  test.use({ account: 'secretary.bca' });

  test('a small conference is begun, written, ordered and submitted', async ({ page }) => {
    const title = `Giao ban thử nghiệm ${Date.now()}`;
    await page.goto('/drafts/new?type=conference');
    await tabTo(page, 'Bắt đầu');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(DRAFT);
    await expect(page.locator('[name=script]')).toHaveValue('1');

    await writeByKeys(page, title);
    await expectNoViolations(page);

    await page.getByRole('button', { name: 'Bỏ dòng: bên 3' }).focus();
    await page.keyboard.press('Enter');
    await expect(units(page)).toHaveCount(2);
    await page.keyboard.press('Control+s');
    await expect(page.locator('.draft-side')).toContainText('Đủ để trình duyệt');

    await tabTo(page, 'Trình duyệt', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/drafts?done=submitted');
    await takenBackAndRestored(page, title);
    await discard(page, title);
  });
});

/** Title, day and three parties, the last of them moved to the top. */
async function writeByKeys(page: Page, title: string) {
  await type(page, 'title', title);
  await type(page, 'heldOn', '12/6/1991');
  await tabTo(page, /^parties\[.*\]\.unit$/);
  await page.keyboard.type('Bộ Y tế');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => focused(page)).toMatch(/^parties\[.*\]\.unit$/);
  await page.keyboard.type('BCA');
  await page.keyboard.press('Escape');
  await expect(units(page)).toHaveCount(3);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(units(page).first()).toHaveValue(/BCA|Bộ Công an/);
  await expect(page.locator('[aria-live=polite].sr-only')).toContainText('vị trí 1');
  await tabTo(page, /^Bỏ dòng$/);
  await tabTo(page, /^parties\[.*\]\.unit$/);
  await expect.poll(() => focused(page)).toBeTruthy();
}

async function takenBackAndRestored(page: Page, title: string) {
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row).toContainText('Đã trình duyệt');

  await row.getByRole('button', { name: 'Bỏ bản này' }).press('Enter');
  await expect(page.locator('.notice')).toContainText('Đã bỏ bản nháp');
  await page.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(page).toHaveURL('/drafts?done=restored');
  await expect(page.locator('#mine').getByRole('row').filter({ hasText: title })).toContainText(
    'Bản nháp',
  );
  await expectNoViolations(page);
}

test.describe('without scripts', () => {
  test.use({ account: 'secretary.bca', javaScriptEnabled: false });

  test('the same is done by sending the form', async ({ page }) => {
    const title = `Giao ban không kịch bản ${Date.now()}`;
    await page.goto('/drafts/new?type=conference');
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await expect(page).toHaveURL(DRAFT);

    await field(page, 'title').fill(title);
    await field(page, 'heldOn').fill('hôm kia');
    await units(page).nth(0).fill('Bộ Y tế');
    await units(page).nth(1).fill('BCA');
    await page.getByRole('button', { name: 'Lên: bên 2' }).click();
    await expect(units(page).first()).toHaveValue('BCA');
    await expect(field(page, 'title')).toHaveValue(title);
    await expect(field(page, 'heldOn')).toHaveValue('hôm kia');
    await expect(field(page, 'heldOn-error')).toContainText('Chưa hiểu ngày này');

    await page.getByRole('button', { name: 'Thêm người dự' }).click();
    const line = page.locator('input[name$=".line"]');
    await line.fill('Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh');
    await page.getByRole('button', { name: 'Thêm số liệu' }).click();
    await page.locator('input[name^="figures["][name$=".raw"]').fill('hơn 20 nghìn buổi');
    await page.locator('input[name$=".indicator"]').fill('Buổi tuyên truyền');

    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    const alert = page.locator('[role=alert].notice');
    await expect(alert).toContainText('Chưa trình duyệt được');
    await expect(alert.getByRole('link', { name: /^Ngày họp/ })).toHaveAttribute('href', '#heldOn');
    await expect(field(page, 'title')).toHaveValue(title);

    await field(page, 'heldOn').fill('12/6/1991');
    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    await expect(page).toHaveURL('/drafts?done=submitted');
    await discard(page, title);
  });
});

test.describe('somebody who writes no drafts', () => {
  test.use({ account: 'viewer' });

  test('is told so, and is shown nobody’s', async ({ page }) => {
    await page.goto('/drafts');
    await expect(page.locator('main')).toContainText('Chỉ thư ký mới lập bản nháp');
    const absent = await page.goto('/drafts/01970000-0000-7000-8000-000000000000');
    expect(absent?.status()).toBe(404);
    await page.goto('/conferences');
    await expect(page.getByRole('link', { name: 'Bắt đầu ghi hội nghị' })).toHaveCount(0);
  });
});

async function discard(page: Page, title: string) {
  const row = page.locator('#mine').getByRole('row').filter({ hasText: title });
  await row.getByRole('button', { name: 'Bỏ bản này' }).click();
  await expect(page.locator('.notice')).toContainText('Đã bỏ bản nháp');
}

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)[0]}`);
  expect(found).toEqual([]);
}
