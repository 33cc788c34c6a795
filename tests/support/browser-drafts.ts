import { expect, type Page } from '@playwright/test';

/** A day on which nothing else was held, so that nothing looks like a duplicate. */
export function someDay(): string {
  const number = (least: number, count: number) =>
    String(least + Math.floor(Math.random() * count)).padStart(2, '0');
  return `${number(2200, 7000)}-${number(1, 12)}-${number(1, 28)}`;
}

/** A draft of a conference of the Ministry of Public Security, made by whoever is signed in. */
export async function makeDraft(page: Page, over: object = {}): Promise<string> {
  const payload = {
    ...{ title: `Hội nghị thử ${crypto.randomUUID()}`, heldOn: someDay() },
    parties: [
      { id: 'p1', unit: 'BCA', isHost: true },
      { id: 'p2', unit: 'BYT' },
    ],
    sources: [{ id: 's1', title: 'Báo cáo thử' }],
    ...over,
  };
  const response = await page.request.post('/api/v1/drafts', {
    data: { type: 'conference', unit: 'BCA', payload },
    headers: { origin: process.env.E2E_BASE_URL ?? '' },
  });
  expect(response.ok(), await response.text()).toBe(true);
  return ((await response.json()) as { id: string }).id;
}

/** Opens the form of a draft; with scripts, once it is alive. */
export async function openDraft(page: Page, id: string, hasScripts = true): Promise<void> {
  await page.goto(`/drafts/${id}`);
  if (hasScripts) await expect(page.locator('[name=script]')).toHaveValue('1');
}

/** What is saved of a draft. */
export async function savedDraft(page: Page, id: string) {
  const response = await page.request.get(`/api/v1/drafts/${id}`);
  return (await response.json()) as { version: number; payload: Record<string, unknown> };
}

/** A field of the form by its payload path. */
export const fieldOf = (page: Page, path: string) => page.locator(`[id="${path}"]`);

/** Waits until what stands on the page is on the server. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('.save-line')).toHaveAttribute('data-state', 'saved');
}
