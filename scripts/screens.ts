import { mkdirSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from './browser';
import { DEMO_PASSWORD } from './launch/demo-accounts';

const BASE = process.env.SCREENS_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
const FOLDER = 'docs/screens';
const PATIENCE_MS = 15_000;

/** What each picture shows: a page, by its address or by the words of the link that leads there. */
const PAGES: { name: string; start: string; follow?: string }[] = [
  { name: 'dashboard', start: '/' },
  { name: 'regulations', start: '/regulations' },
  {
    name: 'regulation',
    start: '/regulations?unit=BCA&kind=DECREE',
    follow: 'trật tự, phòng chống',
  },
  { name: 'conferences', start: '/conferences' },
  { name: 'conference', start: '/conferences', follow: 'Giao ban Bộ Công an' },
  { name: 'pairs', start: '/pairs' },
  { name: 'pair', start: '/pairs/BCA/BQP' },
  { name: 'follow-ups', start: '/follow-ups' },
  { name: 'due', start: '/due' },
  { name: 'search', start: '/search?q=bien+phong' },
  { name: 'units', start: '/units' },
  { name: 'unit', start: '/units/BQP-CSB' },
  { name: 'account', start: '/account' },
];

/** Long pages are shown whole where their order is the point; else as a screen shows them. */
const WHOLE = new Set(['regulation-desk', 'regulation-print', 'conference-desk', 'pair-desk']);

const LOOKS = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
} as const;

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch(findChromium());
try {
  for (const [look, options] of Object.entries(LOOKS)) {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    await picturesOf(context, look);
    await context.close();
  }
} catch (error) {
  console.error(`Không chụp được từ ${BASE}: chạy "npm start" trước. ${String(error)}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function picturesOf(context: BrowserContext, look: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${BASE}/login`);
  await take(page, 'login', look);
  await signIn(page);
  for (const { name, start, follow } of PAGES) {
    await page.goto(BASE + start);
    if (follow) await page.getByRole('link', { name: follow }).first().click();
    if (follow) await page.waitForURL((url) => /\/[0-9a-f-]{36}$/.test(url.pathname));
    await take(page, name, look);
    if (look === 'desk' && (follow || name === 'pair')) await print(page, name);
  }
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill('leader');
  await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

async function take(page: Page, name: string, look: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({
    path: `${FOLDER}/${name}-${look}.png`,
    fullPage: WHOLE.has(`${name}-${look}`),
  });
  console.log(`${FOLDER}/${name}-${look}.png`);
}

/** The page as paper: A4 at 96 dots an inch, black on white. */
async function print(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 660, height: 1020 });
  await take(page, name, 'print');
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(LOOKS.desk.viewport);
}
