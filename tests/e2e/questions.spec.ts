import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser';
import {
  fieldOf,
  makeDraft,
  openDraft,
  savedDraft,
  untilSaved,
} from '@/tests/support/browser-drafts';

test.use({ account: 'secretary.bca' });

type Thread = { id: string; kind: string; title: string; regulations: { id: string }[] };

/** A thread that is open, under a paper. */
async function openThread(page: Page): Promise<Thread> {
  const answer = await page.request.get('/api/v1/follow-ups?unit=BCA&limit=100');
  const { items } = (await answer.json()) as { items: (Thread & { state: string })[] };
  const found = items.find(
    ({ state, regulations }) => !['DONE', 'DROPPED'].includes(state) && regulations.length > 0,
  );
  if (!found) throw new Error('No open follow-up in the demo data.');
  return found;
}

/** Chooses a paper in a row of its own. */
async function choosePaper(page: Page, regulation: string) {
  await page.getByRole('button', { name: 'Thêm văn bản', exact: true }).click();
  await page.locator('select[name^="regulations["][name$=".regulation"]').selectOption(regulation);
}

/** Adds an item in the words of a thread and gives the path of its row. */
async function raiseAgain(page: Page, { kind, title }: Thread): Promise<string> {
  const start = kind === 'SHORTCOMING' ? kind : 'DIRECTION';
  await page.locator(`button[value="add:outcomes::${start}"]`).click();
  const area = page.locator('textarea[name^="outcomes["][name$=".text"]').last();
  await area.fill(title);
  return ((await area.getAttribute('name')) ?? '').replace(/\.text$/, '');
}

test('open follow-ups of a paper are asked as soon as it is chosen, and typing goes on', async ({
  page,
}) => {
  test.slow();
  const thread = await openThread(page);
  const id = await makeDraft(page);
  await openDraft(page, id);
  await fieldOf(page, 'periodText').fill('Quý I');
  await choosePaper(page, thread.regulations[0]?.id ?? '');
  await fieldOf(page, 'note').pressSequentially('Gõ trong khi câu hỏi hiện ra', { delay: 60 });
  const question = page.locator('.carry fieldset').filter({ hasText: thread.title }).first();
  await expect(question).toBeVisible();
  await expect(fieldOf(page, 'note')).toHaveValue('Gõ trong khi câu hỏi hiện ra');
  await expect(fieldOf(page, 'note')).toBeFocused();
  await expect(page.locator('.draft-side')).toContainText(/Còn \d+ việc theo dõi chưa trả lời/);

  await question.getByRole('radio', { name: 'Còn tồn tại' }).check();
  await untilSaved(page);
  await expect
    .poll(async () => (await savedDraft(page, id)).payload.answers)
    .toContainEqual(expect.objectContaining({ followUp: thread.id, state: 'STILL_OPEN' }));
  await page.locator('button[value^="remove:regulations:"]').click();
  await expect(page.locator('.carry fieldset')).toHaveCount(0);
  await untilSaved(page);
  expect(await answersOf(page, id)).toContain('STILL_OPEN');
});

async function answersOf(page: Page, id: string): Promise<unknown[]> {
  const { answers } = (await savedDraft(page, id)).payload as { answers: { state: unknown }[] };
  return answers.map(({ state }) => state);
}

test('an older follow-up is offered to an item that is like it, and never chosen by itself', async ({
  page,
}) => {
  test.slow();
  const thread = await openThread(page);
  const regulations = [{ regulation: thread.regulations[0]?.id ?? '', role: 'REVIEWS' }];
  const id = await makeDraft(page, { regulations });
  await openDraft(page, id);
  const row = await raiseAgain(page, thread);
  const offer = page.locator('.suggested');
  await expect(offer).toContainText(thread.title);
  const { violations } = await new AxeBuilder({ page }).include('.suggested').analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  const choice = page.locator(`select[name="${row}.followUp"]`);
  await expect(choice).toHaveValue('');

  await offer.getByRole('button', { name: 'Gắn với việc này' }).click();
  await expect(choice).toHaveValue(thread.id);
  await expect(offer).toHaveCount(0);
  await expect(page.locator('.carry')).toContainText('Đã gắn với một mục kết quả');
  await untilSaved(page);
  const { outcomes } = (await savedDraft(page, id)).payload as { outcomes: object[] };
  expect(outcomes).toMatchObject([{ text: thread.title, followUp: thread.id }]);
});

test('the origin of a fact in a row is said in its details', async ({ page }) => {
  test.slow();
  const id = await makeDraft(page, { figures: [{ id: 'f1', raw: '12 vụ', indicator: 'Vụ' }] });
  await openDraft(page, id);
  const row = fieldOf(page, 'figures[f1]');
  await row.locator('summary').click();
  await fieldOf(page, 'figures[f1].number!certainty').selectOption('INFERRED');
  await untilSaved(page);
  const missing = page.locator('.draft-side').getByRole('link', { name: /^số liệu 1, Số/ });
  await missing.click();
  await expect(fieldOf(page, 'figures[f1].number!basis')).toBeFocused();
  await page.keyboard.type('cộng từ hai bài');
  await expect(missing).toHaveCount(0);
  const { provenance } = (await savedDraft(page, id)).payload;
  expect(provenance).toMatchObject([
    { item: 'f1', field: 'number', certainty: 'INFERRED', basis: 'cộng từ hai bài' },
  ]);
});
