import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, type Sessions, test } from '@/tests/support/browser';

const SAID = 'Tuần tra chung trên tuyến biên giới';
const MENDED = 'Tuần tra chung trên tuyến biên giới, mỗi quý một lần';

type People = { browser: Browser; sessions: Sessions };

async function as({ browser, sessions }: People, name: string, over: BrowserContextOptions = {}) {
  const storageState = await sessions(name);
  const context = await browser.newContext({
    ...{ baseURL: process.env.E2E_BASE_URL, locale: 'vi-VN', storageState },
    ...over,
  });
  return context.newPage();
}

/** A day on which nothing else was held, so that nothing looks like a duplicate. */
function someDay(): string {
  const number = (least: number, count: number) =>
    String(least + Math.floor(Math.random() * count)).padStart(2, '0');
  return `${number(2030, 160)}-${number(1, 12)}-${number(1, 28)}`;
}

function conference(title: string, day: string, text = SAID) {
  return {
    title,
    kinds: ['PERIODIC_BRIEFING'],
    heldOn: day,
    parties: [
      { id: 'p1', unit: 'BCA', isHost: true },
      { id: 'p2', unit: 'BQP' },
    ],
    outcomes: [{ id: 'o1', kind: 'STRENGTH', text }],
    sources: [{ id: 's1', title: 'Báo cáo thử' }],
    provenance: [{ item: 'o1', field: 'text', certainty: 'STATED', source: 's1' }],
  };
}

async function send(page: Page, method: 'POST' | 'PUT', path: string, data?: object, match = '') {
  const headers = {
    origin: process.env.E2E_BASE_URL ?? '',
    ...(match === '' ? {} : { 'if-match': match }),
  };
  const response = await page.request.fetch(`/api/v1/${path}`, { method, data, headers });
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
  return response.json();
}

/** A draft of the Ministry of Public Security, submitted. */
async function submitted(page: Page, title: string, day: string): Promise<string> {
  const payload = conference(title, day);
  const { id } = await send(page, 'POST', 'drafts', { type: 'conference', unit: 'BCA', payload });
  await send(page, 'POST', `drafts/${id}/submit`);
  return id;
}

async function openReview(page: Page, title: string): Promise<void> {
  await page.goto('/review');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

function side(page: Page, name: string) {
  return page.locator('.sides > div').filter({ has: page.locator('dt', { hasText: name }) });
}

/** The approver reads it, and gives it back with a reason and a note on one field. */
async function giveBack(approver: Page, title: string): Promise<void> {
  await openReview(approver, title);
  await expect(approver.getByRole('row', { name: 'Mục 1' })).toContainText(SAID);
  const { violations } = await new AxeBuilder({ page: approver }).analyze();
  expect(violations.map((each) => each.id)).toEqual([]);
  await approver.getByLabel('Lý do trả lại').fill('Chưa nêu số lần tuần tra');
  await approver.locator('summary', { hasText: 'Ghi chú' }).click();
  await approver.getByRole('textbox', { name: 'Mục 1' }).fill('ghi rõ mỗi quý');
  await approver.getByRole('button', { name: 'Trả lại thư ký' }).click();
  await expect(approver.getByText('Đã trả lại thư ký')).toBeVisible();
}

/** The secretary finds what was said, mends it and submits again; gives the record's id. */
async function mend(secretary: Page, id: string, payload: object): Promise<string> {
  const back = await (await secretary.request.get(`/api/v1/drafts/${id}`)).json();
  expect(back).toMatchObject({
    state: 'RETURNED',
    returnReason: 'Chưa nêu số lần tuần tra',
    returnNotes: { 'outcomes[o1]': 'ghi rõ mỗi quý' },
  });
  await send(secretary, 'PUT', `drafts/${id}`, { payload }, `"${back.version}"`);
  await send(secretary, 'POST', `drafts/${id}/submit`);
  return back.recordId;
}

async function confirm(other: Page): Promise<void> {
  await side(other, 'Bộ Quốc phòng').getByRole('button', { name: 'Xác nhận' }).click();
  await expect(side(other, 'Bộ Quốc phòng')).toContainText('Đã xác nhận');
  await expect(side(other, 'Bộ Công an').getByRole('button')).toHaveCount(0);
}

/** Disputing wants its reason, and speaks for one's own side alone. */
async function dispute(leader: Page): Promise<void> {
  await side(leader, 'Bộ Công an').getByRole('link', { name: 'Không thống nhất' }).click();
  await leader.getByRole('button', { name: 'Ghi là không thống nhất' }).click();
  await expect(leader.getByRole('alert').first()).toContainText('Cần nêu điều không thống nhất');
  await leader.getByLabel('Điều không thống nhất').fill('Số lần khác với sổ của bên tôi');
  await leader.getByRole('button', { name: 'Ghi là không thống nhất' }).click();
  await expect(side(leader, 'Bộ Công an')).toContainText('Số lần khác với sổ của bên tôi');
  await expect(side(leader, 'Bộ Quốc phòng').getByRole('button')).toHaveCount(0);
}

test('a draft is returned, mended, published, confirmed by one side and disputed by the other', async ({
  browser,
  sessions,
}) => {
  test.slow();
  const people = { browser, sessions };
  const title = `Giao ban thử duyệt ${crypto.randomUUID()}`;
  const day = someDay();
  const secretary = await as(people, 'secretary.bca');
  const id = await submitted(secretary, title, day);
  const approver = await as(people, 'approver.bca');
  await giveBack(approver, title);
  const record = await mend(secretary, id, conference(title, day, MENDED));
  await openReview(approver, title);
  await expect(approver.locator('#earlier')).toContainText('Chưa nêu số lần tuần tra');
  await approver.getByRole('button', { name: 'Duyệt và công bố' }).click();
  await expect(approver.getByText('Đã duyệt và công bố')).toBeVisible();
  const other = await as(people, 'approver.bqp');
  await other.goto(`/conferences/${record}`);
  await confirm(other);
  const leader = await as(people, 'leader');
  await leader.goto(`/conferences/${record}`);
  await dispute(leader);
});

test('a return without a reason keeps every note, and works before any script', async ({
  browser,
  sessions,
}) => {
  test.slow();
  const people = { browser, sessions };
  const title = `Giao ban thử trả lại ${crypto.randomUUID()}`;
  const secretary = await as(people, 'secretary.bca');
  const id = await submitted(secretary, title, someDay());
  const approver = await as(people, 'approver.bca', { javaScriptEnabled: false });
  await approver.goto(`/review/${id}`);
  await approver.locator('summary', { hasText: 'Ghi chú' }).click();
  await approver.getByRole('textbox', { name: 'Mục 1' }).fill('ghi rõ mỗi quý');
  await approver.getByRole('button', { name: 'Trả lại thư ký' }).click();
  await expect(approver.getByRole('textbox', { name: 'Mục 1' })).toHaveValue('ghi rõ mỗi quý');
  await approver.getByLabel('Lý do trả lại').fill('Thiếu số lần');
  await approver.getByRole('button', { name: 'Trả lại thư ký' }).click();
  await expect(approver.getByText('Đã trả lại thư ký')).toBeVisible();
  await send(secretary, 'POST', `drafts/${id}/submit`);
});

test('a draft changed meanwhile is not published as it was read', async ({ browser, sessions }) => {
  test.slow();
  const people = { browser, sessions };
  const title = `Giao ban thử chậm ${crypto.randomUUID()}`;
  const day = someDay();
  const secretary = await as(people, 'secretary.bca');
  const id = await submitted(secretary, title, day);
  const [first, second] = [await as(people, 'approver.bca'), await as(people, 'approver.bca')];
  await first.goto(`/review/${id}`);
  await second.goto(`/review/${id}`);
  await second.getByLabel('Lý do trả lại').fill('Xem lại');
  await second.getByRole('button', { name: 'Trả lại thư ký' }).click();
  await expect(second.getByText('Đã trả lại thư ký')).toBeVisible();
  await send(secretary, 'POST', `drafts/${id}/submit`);
  await first.getByRole('button', { name: 'Duyệt và công bố' }).click();
  await expect(first.getByRole('alert').first()).toContainText(/đã|thay đổi/);
  await first.goto(`/review/${id}`);
  await expect(first.getByRole('button', { name: 'Duyệt và công bố' })).toBeVisible();
});

test('the author does not see a way to decide, others see no such draft', async ({
  browser,
  sessions,
}) => {
  const people = { browser, sessions };
  const secretary = await as(people, 'secretary.bca');
  const id = await submitted(secretary, `Giao ban thử ${crypto.randomUUID()}`, someDay());
  await secretary.goto(`/review/${id}`);
  await expect(secretary.getByText('người khác phải duyệt')).toBeVisible();
  await expect(secretary.getByRole('button', { name: 'Duyệt và công bố' })).toHaveCount(0);
  const other = await as(people, 'approver.bqp');
  expect((await other.goto(`/review/${id}`))?.status()).toBe(404);
});
