import type { Browser, Page } from '@playwright/test';
import { expect, PASSWORD, submitSignIn, test } from '@/tests/support/browser';

const REFUSED = 'Tên đăng nhập hoặc mật khẩu không đúng.';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const alert = (page: Page) => page.locator('[role=alert].notice');

test.describe('signing in', () => {
  for (const [who, username] of [
    ['wrong password', 'secretary.bca'],
    ['unknown name', 'khong.co.ai'],
  ] as const) {
    test(`is refused with the same words: ${who}`, async ({ page }) => {
      await page.goto('/login');
      await submitSignIn(page, username, 'không phải mật khẩu');
      await expect(alert(page)).toContainText(REFUSED);
      await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(username);
      await expect(page.getByLabel('Mật khẩu')).toHaveValue('');
      await expect(page).toHaveURL('/login');
      expect(await page.context().cookies()).toEqual([]);
    });
  }

  test('leads back to the page that was asked for', async ({ page }) => {
    await page.goto('/conferences?year=2022&sort=oldest');
    await expect(page).toHaveURL(/\/login\?next=/);
    await submitSignIn(page, 'viewer');
    await expect(page).toHaveURL('/conferences?year=2022&sort=oldest');
    await expect(heading(page)).toHaveText('Hội nghị');
    await page.goto('/login');
    await expect(page).toHaveURL('/');
  });

  test('never leads to another host', async ({ page, baseURL }) => {
    const elsewhere = ['//evil.example', 'https://evil.example/', '/\\evil.example', '/\t/evil'];
    const next = page.locator('input[name=next]');
    for (const address of elsewhere) {
      await page.goto(`/login?next=${encodeURIComponent(address)}`);
      await expect(next).toHaveValue('/');
    }
    await next.evaluate((field: HTMLInputElement) => {
      field.value = '//evil.example';
    });
    await submitSignIn(page, 'viewer');
    await expect(heading(page)).toHaveText('Bàn làm việc');
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
  });

  const closed = ['/', '/regulations', '/conferences', '/units', '/units/BCA', '/account'];
  test('is asked of every page', async ({ page }) => {
    const id = '01970000-0000-7000-8000-000000000000';
    const records = ['regulations', 'conferences', 'people'].map((area) => `/${area}/${id}`);
    for (const path of [...closed, ...records, `/regulations/${id}/history`]) {
      await page.goto(path);
      await expect(page, path).toHaveURL(/\/login(\?next=|$)/);
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs in, is refused with words, and signs out', async ({ page }) => {
    await page.goto('/conferences');
    await submitSignIn(page, 'secretary.bdbp', 'không phải mật khẩu');
    await expect(alert(page)).toContainText(REFUSED);
    await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('secretary.bdbp');
    await submitSignIn(page, 'secretary.bdbp');
    await expect(page).toHaveURL('/conferences');
    await page.getByRole('button', { name: 'Đăng xuất' }).first().click();
    await expect(page).toHaveURL('/login');
    await page.goto('/conferences');
    await expect(page).toHaveURL(/\/login\?next=/);
  });

  test('one waits after too many failures, and is told how long', async ({ page }) => {
    await page.goto('/login');
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const answered = page.waitForEvent('load');
      await submitSignIn(page, 'approver.tc2', `đoán lần ${attempt}`);
      await answered;
    }
    await submitSignIn(page, 'approver.tc2', PASSWORD);
    const waiting = /Quá nhiều lần thử\. Hãy thử lại sau \d+ giây\./;
    await expect(alert(page)).toContainText(waiting);
    await submitSignIn(page, 'secretary.bdbp');
    await expect(heading(page)).toHaveText('Bàn làm việc');
  });
});

test.describe('signing out', () => {
  test('ends the session: its cookie opens nothing any more', async ({ browser, page }) => {
    await enter(page, 'approver.bqp');
    const cookies = await page.context().cookies();
    await page.getByRole('button', { name: 'Đăng xuất' }).first().click();
    await expect(page).toHaveURL('/login');
    const other = await secondPage(browser);
    await other.context().addCookies(cookies);
    await other.goto('/account');
    await expect(other).toHaveURL('/login?next=%2Faccount');
    expect((await other.request.get('/api/v1/units')).status()).toBe(401);
    await other.context().close();
  });

  test('everywhere ends every session of the account at once', async ({ browser, page }) => {
    const other = await secondPage(browser);
    await enter(page, 'approver.bdbp');
    await enter(other, 'approver.bdbp');
    const old = await other.context().cookies();
    await page.goto('/account');
    await page.getByRole('button', { name: 'Đăng xuất khỏi mọi nơi' }).click();
    await expect(page).toHaveURL('/login');
    await other.getByRole('link', { name: 'Văn bản', exact: true }).click();
    await expect(other).toHaveURL('/login?next=%2Fregulations');
    await other.context().addCookies(old);
    expect((await other.request.get('/api/v1/regulations')).status()).toBe(401);
    await other.goto('/regulations');
    await expect(other).toHaveURL('/login?next=%2Fregulations');
    await other.context().close();
  });
});

async function enter(page: Page, username: string) {
  await page.goto('/login');
  await submitSignIn(page, username);
  await expect(heading(page)).toHaveText('Bàn làm việc');
}

async function secondPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}
