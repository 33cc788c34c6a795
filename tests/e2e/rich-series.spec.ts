import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { boxesOf, collisions } from '@/tests/support/boxes';
import { enter } from '@/tests/support/browser';
import { type OwnServer, startOwnServer } from '@/tests/support/own-server';
import { sheetsOf } from '@/tests/support/paper';
import { takePictures } from '@/tests/support/pictures';
import { pressOver } from '@/tests/support/press';
import { publishRichSeries } from '@/tests/support/rich-series/series';
import { SERIES } from '@/tests/support/rich-series/steps';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** The Coast Guard, a department until October 2013, and the Ministry of Public Security. */
const BETWEEN = { a: 'BQP-CSB', b: 'BCA', before: 'BQP-CSB', first: 2012 };
const PAIR = '/pairs/BCA/BQP-CSB';

let server: OwnServer;
let leader: BrowserContext;
let page: Page;
let published: { paper: string; conferences: string[] };

test.beforeAll(async ({ browser }) => {
  server = await startOwnServer();
  const [secretary, approver] = await Promise.all(
    ['secretary.bqp', 'approver.bqp'].map((name) => signedIn(browser, name)),
  );
  const desk = (context: BrowserContext | undefined) => {
    if (context === undefined) throw new Error('nobody signed in');
    return { request: context.request, url: server.url };
  };
  published = await publishRichSeries(pressOver(desk(secretary), desk(approver), 'BQP'), BETWEEN);
  leader = await signedIn(browser, 'leader');
  page = await leader.newPage();
});

test.afterAll(async () => {
  await leader?.close();
  await server?.remove();
});

async function signedIn(browser: Browser, name: string): Promise<BrowserContext> {
  const storageState = await enter(browser, name, server.url);
  return browser.newContext({ baseURL: server.url, locale: 'vi-VN', storageState });
}

const thread = (title: string) => page.locator('table.thread tbody tr').filter({ hasText: title });

test('promises say what came of them, and the same conference is the same column everywhere', async () => {
  await page.goto(PAIR);
  await expect(thread(SERIES.kept)).toContainText('Hoàn thành');
  await expect(thread(SERIES.late)).toContainText('Quá hạn');
  await expect(thread(SERIES.forgotten)).toContainText('Không có thời hạn');
  const tables = await page.locator('table.thread').all();
  expect(tables).toHaveLength(2);
  const columns = await Promise.all(
    tables.map(async (table) => (await boxesOf(table.locator('th.at'))).map(placed)),
  );
  expect(columns[0]).toHaveLength(5);
  expect(columns[1]).toEqual(columns[0]);
  for (const row of await page.locator('table.thread tbody tr').all()) {
    expect((await boxesOf(row.locator('td.at'))).map(({ x }) => Math.round(x))).toEqual(
      columns[0]?.map(({ x }) => x),
    );
  }
});

const placed = ({ name, x, width }: { name: string; x: number; width: number }) => ({
  name,
  x: Math.round(x),
  width: Math.round(width),
});

test('what keeps coming back stands first', async () => {
  await page.goto(PAIR);
  const first = page.locator('#recurring tbody tr').first();
  await expect(first).toContainText(SERIES.recurring);
  await expect(first).toContainText('lần thứ 4');
  await page.goto('/follow-ups?unit=BCA&unit=BQP-CSB');
  await expect(page.locator('main tbody tr').first()).toContainText(SERIES.recurring);
});

test('each way of stating a value is drawn in its own way', async () => {
  await page.goto(PAIR);
  const messages = page.locator('figure.multiple').filter({ hasText: 'Tin trao đổi' });
  const places = messages.locator('.bars g');
  expect(
    await places.evaluateAll((all) => all.map((each) => each.getAttribute('data-kind'))),
  ).toEqual(['EXACT', 'ABOVE', 'ABOVE', 'GAP', 'WORDS', 'GAP', 'ABOUT', 'MALFORMED']);
  const drawn = (kind: string) => places.and(page.locator(`[data-kind="${kind}"]`)).first();
  await expect(drawn('EXACT').locator('rect')).toHaveCount(1);
  await expect(drawn('ABOVE').locator('rect')).toHaveCount(0);
  await expect(drawn('ABOVE').locator('path.line')).toHaveCount(1);
  await expect(drawn('GAP').locator(':not(.axis)')).toHaveCount(0);
  await expect(drawn('GAP').locator('.axis')).toHaveAttribute('stroke-dasharray', /\d/);
  await expect(drawn('MALFORMED').locator('path.bad')).toHaveCount(1);
  await expect(messages).toContainText('7500.00 tin');
  const cases = page.locator('figure.multiple').filter({ hasText: 'Vụ việc' });
  await expect(cases.locator('[data-kind="BELOW"]')).toHaveCount(2);
  await expect(messages.locator('.bars text').first()).toBeVisible();
  expect(collisions(await boxesOf(messages.locator('.bars text')))).toEqual([]);
});

test('one line of time holds it all, the undated beside it, nothing over anything', async () => {
  await page.goto(PAIR);
  const undated = page.locator('.timeline a').filter({ hasText: 'Thỏa thuận không rõ' });
  const [place] = await boxesOf(undated);
  const dated = (await boxesOf(page.locator('.timeline a'))).filter(
    ({ name }) => name !== place?.name,
  );
  expect(dated.length).toBeGreaterThanOrEqual(9);
  for (const { name, x, width } of dated) expect(x + width, name).toBeLessThan(place?.x ?? 0);
  expect(collisions(await boxesOf(page.locator('.timeline text')))).toEqual([]);
  await page.locator('#history summary').click();
  await expect(page.locator('#history tbody')).toContainText(['Đổi tên', 'không rõ ngày']);
});

test('the line of time is one tab stop with arrow keys inside', async () => {
  await page.goto(PAIR);
  const stop = page.locator('.timeline a[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const before = await page.locator('.timeline a:focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  const after = await page.locator('.timeline a:focus').getAttribute('aria-label');
  expect(after).not.toBe(before);
  await expect(page.locator('.timeline .arrow-note')).toHaveText(after ?? '');
});

test('it prints on two sheets, and pictures show it', async () => {
  await page.goto(PAIR);
  const sheets = await sheetsOf(page);
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
  await takePictures(page, PAIR, 'pair-rich');
  await takePictures(page, '/pairs/BCA/BQP', 'pair');
  await takePictures(page, '/pairs?level=all', 'matrix');
  await takePictures(page, `/regulations/${published.paper}`, 'regulation');
  await takePictures(page, `/conferences/${published.conferences[0]}`, 'conference');
});
