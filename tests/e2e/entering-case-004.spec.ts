import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { findChromium } from '@/scripts/browser';
import { PASSWORD } from '@/tests/support/browser';
import { caseFour, type Rows, typeGroup } from '@/tests/support/case-004-typed';
import { type OwnServer, startOwnServer } from '@/tests/support/own-server';
import { makeTemporaryFolder } from '@/tests/support/temporary-folder';
import { Typist } from '@/tests/support/typist';

test.describe.configure({ timeout: 420_000 });

let server: OwnServer;
let profile: string;
let context: BrowserContext;

test.beforeAll(async () => {
  server = await startOwnServer();
  profile = await makeTemporaryFolder();
  context = await openBrowser();
});

test.afterAll(async () => {
  await context?.close();
  await server?.remove();
  if (profile) rmSync(profile, { recursive: true, force: true });
});

test('a secretary enters case 004 by keyboard, is interrupted three times and loses nothing', async () => {
  let page = context.pages()[0] ?? (await context.newPage());
  await signIn(page, 'secretary.bca', '/drafts/new?type=conference');
  const payload = caseFour(await regulationId(page, 'ND-03-2019-ND-CP'));
  const rows: Rows = new Map();
  await new Typist(page).press('button[type=submit]:not([name]):not(.quiet)');
  await page.waitForURL(/\/drafts\/[0-9a-f-]{36}/);
  const address = page.url();

  await test.step('sources, facts, parties', async () => {
    const typist = new Typist(page);
    await typeSource(typist, payload);
    await typeFacts(typist, payload);
    await typeGroup(typist, payload, 'parties', rows);
    await typePaper(typist, payload);
  });

  await test.step('the tab is closed behind the last keystroke', async () => {
    await typeGroup(new Typist(page), payload, 'participants', rows);
    await page.close();
    page = await context.newPage();
    await comeBack(page, address);
    await expect(
      page.locator(`[name="participants[${lastOf(rows, payload.participants)}].name"]`),
    ).toHaveValue(payload.participants.at(-1)?.name ?? '');
  });

  await test.step('places and results', async () => {
    await typeGroup(new Typist(page), payload, 'venues', rows);
    await typeGroup(
      new Typist(page),
      { ...payload, outcomes: payload.outcomes.slice(0, 12) },
      'outcomes',
      rows,
    );
  });

  await test.step('the server is killed between a keystroke and its reply', async () => {
    const rest = { ...payload, outcomes: payload.outcomes.slice(12) };
    const last = rest.outcomes.at(-1);
    await typeGroup(new Typist(page), rest, 'outcomes', rows);
    await server.kill();
    await page.keyboard.type(' Gõ khi máy chủ đã tắt.');
    await context.close();
    await server.restart();
    context = await openBrowser();
    page = context.pages()[0] ?? (await context.newPage());
    await comeBack(page, address);
    const name = `outcomes[${rows.get(last?.id ?? '')}]`;
    await expect(page.locator(`[name="${name}.text"]`)).toHaveValue(last?.text ?? '');
  });

  await test.step('the session ends while typing', async () => {
    await context.clearCookies();
    await typeGroup(new Typist(page), payload, 'figures', rows);
    await expect(page.locator('.save-line')).toHaveAttribute('data-state', 'signedOut');
    await page.locator('.save-line a').press('Enter');
    await fillSignIn(page, 'secretary.bca');
    await page.waitForURL(address);
    await restoreIfOffered(page);
    const figure = payload.figures.at(-1);
    await expect(
      page.locator(`[name="figures[${lastOf(rows, payload.figures)}].raw"]`),
    ).toHaveValue(figure?.raw ?? '');
  });

  await test.step('what is left, and submission', async () => {
    await typeGroup(new Typist(page), payload, 'legalBases', rows);
    await new Typist(page).fill('note', payload.note ?? '');
  });
});

async function openBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...findChromium(),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: server.url,
    viewport: { width: 1366, height: 768 },
  });
}

async function signIn(page: Page, username: string, next: string): Promise<void> {
  await page.goto(`${server.url}/login?next=${encodeURIComponent(next)}`);
  await fillSignIn(page, username);
  await page.waitForURL((url) => url.pathname !== '/login');
}

async function fillSignIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByLabel('Mật khẩu').press('Enter');
}

/** Back to the draft, taking what this browser kept. */
async function comeBack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await restoreIfOffered(page);
}

async function restoreIfOffered(page: Page): Promise<void> {
  await expect(page.locator('.save-line')).toBeVisible();
  const offer = page.getByRole('button', { name: 'Khôi phục' });
  await page.waitForTimeout(500);
  if (await offer.isVisible()) await offer.press('Enter');
}

function lastOf(rows: Rows, items: readonly { id: string }[]): string {
  return rows.get(items.at(-1)?.id ?? '') ?? '';
}

async function regulationId(page: Page, externalKey: string): Promise<string> {
  const answer = await page.request.get('/api/v1/regulations?unit=BCA&unit=BQP&limit=100');
  const { items } = (await answer.json()) as {
    items: { id: string; externalKey: string | null }[];
  };
  return items.find((item) => item.externalKey === externalKey)?.id ?? '';
}

async function typeSource(typist: Typist, payload: ConferencePayload): Promise<void> {
  const [source] = payload.sources;
  const id = await typist.addRow('sources');
  await typist.fill(`sources[${id}].title`, source?.title ?? '');
  await typist.fill(`sources[${id}].author`, source?.author ?? '');
  await typist.fill(`sources[${id}].note`, source?.note ?? '');
}

async function typeFacts(typist: Typist, payload: ConferencePayload): Promise<void> {
  await typist.fill('title', payload.title);
  for (const kind of payload.kinds) await typist.tick('kinds', kind);
  await typist.fill('heldOn', '2/8/2022');
  await typist.fill('heldOn!certainty', 'INFERRED');
  await typist.fill('heldOn!basis', 'Bài ghi ngày 2/8; năm suy từ kỳ đánh giá.');
  await typist.fill('heldOn!part', '2/8');
  await typist.fill('periodText', payload.periodText ?? '');
  await typist.fill('period', '6 tháng đầu năm 2022');
  await typist.fill('mode', payload.mode ?? '');
}

async function typePaper(typist: Typist, payload: ConferencePayload): Promise<void> {
  const id = await typist.addRow('regulations');
  await typist.fill(`regulations[${id}].regulation`, payload.regulations[0]?.regulation ?? '');
}
