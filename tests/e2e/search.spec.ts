import { expect, test } from '@/tests/support/browser';

test.use({ account: 'leader' });

test('from any page `/` leads to the search, which asks what a short form means', async ({
  page,
}) => {
  await page.goto('/regulations');
  const quick = page.locator('.quick input');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(quick).toBeFocused();
  }).toPass();
  await quick.fill('HQ');
  await quick.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=HQ/);
  await expect(page.getByRole('heading', { name: '“HQ” là gì?' })).toBeVisible();
  await page.locator('.ask').getByRole('link', { name: 'Cục Hải quan' }).click();
  await expect(page.locator('.hit h3').first()).toHaveText('Cục Hải quan');
});

test('what matched is marked, and a facet narrows the search in the address', async ({ page }) => {
  await page.goto(`/search?${new URLSearchParams({ q: 'bien phong' })}`);
  await expect(page.locator('.hit mark').first()).toBeVisible();
  await page
    .locator('.facets')
    .getByRole('link', { name: /^Hội nghị/ })
    .click();
  await expect(page).toHaveURL(/type=CONFERENCE/);
  const kinds = await page.locator('.hit .k').allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Hội nghị']));
});

test('a slip of the keyboard is understood, and nothing found says what to try', async ({
  page,
}) => {
  await page.goto(`/search?${new URLSearchParams({ q: 'bien phogn' })}`);
  await expect(page.locator('.meant a')).toContainText(/ph[oò]ng/i);
  await page.goto(`/search?${new URLSearchParams({ q: 'qqqxxxzzz' })}`);
  await expect(page.getByText('Không tìm thấy gì')).toBeVisible();
});

test('a search is kept and forgotten', async ({ page }) => {
  await page.goto(`/search?${new URLSearchParams({ q: 'cảnh vệ' })}`);
  await page.getByRole('button', { name: 'Lưu phép tìm này' }).click();
  const saved = page.locator('.saved');
  await expect(saved.getByRole('link', { name: 'cảnh vệ' })).toBeVisible();
  await saved.getByRole('button', { name: 'Xóa “cảnh vệ”' }).click();
  await expect(page.getByRole('link', { name: 'cảnh vệ', exact: true })).toHaveCount(0);
});
