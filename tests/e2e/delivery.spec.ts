import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser';
import { pagesOf } from '@/tests/support/browser-pages';

/** A bare page of the framework ships 138 kB; reading pages may add 25. */
const MOST_SCRIPT = 163_000;

const READING = [
  'regulations',
  'a decree with its relations',
  'a conference with figures',
  'pairs',
  'a pair',
  'found by words',
];

const directives = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

test.use({ account: 'leader' });

test('pages carry a policy with a nonce of their own and are kept by nobody', async ({ page }) => {
  const nonces = new Set<string>();
  const pages = Object.values(await pagesOf(page.request));
  for (const path of [...pages, '/login']) {
    const headers = (await page.request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    for (const directive of directives) expect(policy, path).toContain(directive);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    nonces.add(/'nonce-([^']{16,})'/.exec(policy)?.[1] ?? '');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['cache-control'], path).toMatch(/^private.*no-store/);
    expect(headers, path).not.toHaveProperty('x-powered-by');
  }
  expect(nonces.has('')).toBe(false);
  expect(nonces.size).toBe(pages.length + 1);
});

test('answers of the API are kept by nobody', async ({ page, playwright, baseURL }) => {
  const stranger = await playwright.request.newContext({
    baseURL,
    storageState: { cookies: [], origins: [] },
  });
  for (const request of [page.request, stranger]) {
    const headers = (await request.get('/api/v1/regulations')).headers();
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('x-powered-by');
  }
  await stranger.dispose();
});

test('cookies are out of reach of scripts and other sites', async ({ page }) => {
  await page.goto('/units');
  await page.getByRole('button', { name: 'English' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const cookies = await page.context().cookies();
  expect(cookies.length).toBeGreaterThanOrEqual(2);
  for (const { name, httpOnly, sameSite } of cookies) {
    expect({ name, httpOnly }).toEqual({ name, httpOnly: true });
    expect(['Lax', 'Strict'], name).toContain(sameSite);
  }
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('pages load without errors, from this host alone', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const host = new URL(baseURL ?? '').host;
  const pages = await pagesOf(page.request);
  let open = '';
  const note = (text: string) => complaints.push(`${open}: ${text}`);
  page.on('console', (message) => {
    const isOwnStatus = /\b404\b/.test(message.text()) && open.startsWith('no such');
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus) note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== host) note(`asks ${url.host}`);
  });
  for (const [name, path] of Object.entries(pages)) {
    open = name;
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(complaints).toEqual([]);
});

test('reading pages ship little script', async ({ page }) => {
  const pages = await pagesOf(page.request);
  const sizes: Record<string, number> = {};
  for (const name of READING) {
    sizes[name] = await scriptBytes(page, pages[name] ?? '');
  }
  const most = Math.max(...Object.values(sizes));
  test.info().annotations.push({ type: 'script bytes', description: JSON.stringify(sizes) });
  console.log(`Script of reading pages, compressed: ${JSON.stringify(sizes)} bytes`);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(MOST_SCRIPT);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, account: 'viewer' });

  test('lists are filtered, turned and followed', async ({ page }) => {
    await page.goto('/regulations');
    await expect(page.locator('tbody tr')).toHaveCount(25);
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect(page).toHaveURL(/cursor=/);
    await page.getByLabel('Bên phối hợp').fill('tc2');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect(page).toHaveURL(/[?&]unit=tc2/);
    await expect(page.locator('tbody tr')).toHaveCount(1);
    await page.locator('tbody').getByRole('link').first().click();
    await expect(page.locator('#parties')).toContainText('Tổng cục II');
  });

  test('a conference is read in full, and facts open', async ({ page }) => {
    await page.goto('/conferences');
    await page.getByRole('link', { name: '6 tháng đầu năm 2022' }).click();
    await expect(page.locator('#figures tbody tr')).toHaveCount(8);
    await page.locator('#facts summary').first().click();
    await expect(page.locator('#facts details').first()).toContainText('năm suy từ kỳ đánh giá');
    await page.getByRole('button', { name: 'English' }).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/\/conferences\/[0-9a-f-]{36}$/);
  });

  test('branches of units open, and what is not there says so', async ({ page }) => {
    await page.goto('/units');
    const closed = page.locator('main details:not([open])').first();
    await closed.locator('summary').first().click();
    await expect(page.locator('main details').first()).toHaveAttribute('open');
    await page.goto('/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
  });
});

async function scriptBytes(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, encodedBodySize, decodedBodySize }) => ({
        name,
        encodedBodySize,
        decodedBodySize,
      })),
  );
  const plain = scripts.filter((each) => each.encodedBodySize === each.decodedBodySize);
  expect(plain.filter(({ decodedBodySize }) => decodedBodySize > 2000)).toEqual([]);
  return scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}
