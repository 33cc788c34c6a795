import { rmSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { caseFour, factsOf, type Rows, typeGroup } from '@/tests/support/case-004-typed';
import {
  comeBack,
  fillSignIn,
  openBrowser,
  restoreIfOffered,
  signIn,
} from '@/tests/support/office';
import { type OwnServer, startOwnServer } from '@/tests/support/own-server';
import { makeTemporaryFolder } from '@/tests/support/temporary-folder';
import { Typist } from '@/tests/support/typist';

test.describe.configure({ timeout: 600_000 });

/** One sitting: a browser of its own on an application of its own, and what was typed so far. */
type Sitting = {
  server: OwnServer;
  profile: string;
  context: BrowserContext;
  page: Page;
  address: string;
  payload: ConferencePayload;
  rows: Rows;
};

let sitting: Sitting;

test.beforeAll(async () => {
  const server = await startOwnServer();
  const profile = await makeTemporaryFolder();
  const context = await openBrowser(server, profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await signIn(page, server, 'secretary.bca', '/drafts/new?type=conference');
  const payload = caseFour(await regulationId(page, 'ND-03-2019-ND-CP'));
  sitting = { server, profile, context, page, address: '', payload, rows: new Map() };
});

test.afterAll(async () => {
  await sitting?.context.close();
  await sitting?.server.remove();
  if (sitting) rmSync(sitting.profile, { recursive: true, force: true });
});

test('case 004 is entered by keyboard, interrupted three times, and nothing is lost', async () => {
  await test.step('sources, facts, parties, the decree', begin);
  await test.step('the tab is closed behind the last keystroke', closeTab);
  await test.step('the server is killed between a keystroke and its reply', killServer);
  await test.step('the session ends while typing', endSession);
  await test.step('what is left, the questions, submission', finish);
  await test.step('an approver publishes exactly what the case says', approve);
});

async function begin(): Promise<void> {
  const { page, payload, rows } = sitting;
  const typist = new Typist(page);
  await typist.press('main form button.primary, main form button[type=submit]');
  await page.waitForURL(/\/drafts\/[0-9a-f-]{36}/);
  sitting.address = page.url();
  await typeSource(typist, payload);
  await typeFacts(typist, payload);
  await typeGroup(typist, payload, 'parties', rows);
  const paper = await typist.row('regulations', new Set());
  await typist.fill(`regulations[${paper}].regulation`, payload.regulations[0]?.regulation ?? '');
}

async function closeTab(): Promise<void> {
  const { context, payload, rows } = sitting;
  await typeGroup(new Typist(sitting.page), payload, 'participants', rows);
  await sitting.page.close({ runBeforeUnload: true });
  sitting.page = await context.newPage();
  await comeBack(sitting.page, sitting.address);
  await expectKept('participants', 'delegation');
  await typeGroup(new Typist(sitting.page), payload, 'venues', rows);
}

async function killServer(): Promise<void> {
  const { server, profile, payload, rows } = sitting;
  await typeGroup(new Typist(sitting.page), payload, 'outcomes', rows);
  await server.kill();
  await sitting.page.waitForTimeout(400); // The browser keeps what is typed five times a second.
  await sitting.context.close();
  await server.restart();
  sitting.context = await openBrowser(server, profile);
  sitting.page = sitting.context.pages()[0] ?? (await sitting.context.newPage());
  await comeBack(sitting.page, sitting.address);
  await expectKept('outcomes', 'text');
}

async function endSession(): Promise<void> {
  const { context, page, payload, rows, address } = sitting;
  await context.clearCookies();
  await typeGroup(new Typist(page), payload, 'figures', rows);
  await expect(page.locator('.save-line')).toHaveAttribute('data-state', 'signedOut');
  await page.locator('.save-line a').press('Enter');
  await fillSignIn(page, 'secretary.bca');
  await page.waitForURL(address);
  await restoreIfOffered(page);
  await expectKept('figures', 'raw');
}

async function finish(): Promise<void> {
  const { page, payload, rows } = sitting;
  const typist = new Typist(page);
  await typeGroup(typist, payload, 'legalBases', rows);
  await typist.fill('note', payload.note ?? '');
  for (const said of ['shortcomings', 'directions'] as const)
    await typist.choose(said, payload[said]);
  await saved(page);
  for (const name of await questions(page)) await typist.pick(name, 'STILL_OPEN');
  await submit(page);
  await typist.press('a[href^="#warning"]');
  const warning = page.locator('textarea[name^="warning:"]').first();
  await typist.fill((await warning.getAttribute('name')) ?? '', 'Nhập lại để đối chiếu.');
  await submit(page);
  await page.waitForURL(/done=submitted/);
}

/** From the head of the page, where the button stands. */
async function submit(page: Page): Promise<void> {
  await saved(page);
  await page.reload();
  await expect(page.locator('input[name=script]')).toHaveValue('1');
  await new Typist(page).press('.savebar button[name=act][value=submit]');
}

async function approve(): Promise<void> {
  const { context, server, page, payload, rows } = sitting;
  await context.clearCookies();
  await signIn(page, server, 'approver.bca', '/review');
  await page.getByRole('link', { name: payload.title }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await new Typist(page).press('form:has(input[name=version]) button.primary');
  await page.waitForURL(/\/conferences\/|done=/);
  const answer = await page.request.get('/api/v1/conferences?unit=BCA&unit=BQP&year=2022&limit=50');
  const { items } = (await answer.json()) as {
    items: { id: string; externalKey: string | null }[];
  };
  const [made, model] = await Promise.all(
    [
      items.find((item) => !item.externalKey),
      items.find((item) => item.externalKey === 'seed-004'),
    ].map(async (item) => (await page.request.get(`/api/v1/conferences/${item?.id}`)).json()),
  );
  expect(factsOf(made, new Map([...rows].map(([id, row]) => [row, id])))).toEqual(
    factsOf(model, new Map()),
  );
}

async function questions(page: Page): Promise<string[]> {
  const radios = page.locator('input[type=radio][name^="answers["]');
  const names = await radios.evaluateAll((all) =>
    all.map((each) => (each as HTMLInputElement).name),
  );
  return [...new Set(names)];
}

/** The last row of a group still says what the case says. */
async function expectKept(group: 'participants' | 'outcomes' | 'figures', field: string) {
  const last = sitting.payload[group].at(-1) as { id: string } & Record<string, unknown>;
  const row = sitting.rows.get(last.id) ?? '';
  const input = sitting.page.locator(`[name="${group}[${row}].${field}"]`);
  await expect(input).toHaveValue(String(last[field] ?? ''));
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator('.save-line')).toHaveAttribute('data-state', 'saved', {
    timeout: 20_000,
  });
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
  const id = await typist.row('sources', new Set());
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
