import { unzipSync } from 'fflate';
import { expect, test } from '@/tests/support/browser';

test.use({ account: 'viewer' });

test('a filtered list is taken along whole, as it is shown', async ({ page }) => {
  await page.goto('/conferences?unit=BCA');
  const shown = await page.locator('main tbody tr').count();
  const link = page.getByRole('link', { name: 'Tải CSV' });
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['content-disposition']).toMatch(
    /attachment; filename="hoi-nghi-.*\.csv"/,
  );
  const text = await response.text();
  expect(text.startsWith('\uFEFFHội nghị,')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(shown + 1);
  expect(text).not.toContain('seed-003');
});

test('lists of every kind come as workbooks', async ({ page }) => {
  for (const path of ['/regulations', '/conferences', '/units', '/pairs', '/follow-ups']) {
    await page.goto(path);
    const link = page.getByRole('link', { name: 'Tải bảng tính' });
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(response.status(), path).toBe(200);
    expect(Object.keys(unzipSync(await response.body()))).toContain('xl/workbook.xml');
  }
});

test('records and pairs are taken along as Word papers', async ({ page }) => {
  await page.goto('/regulations?kind=DECREE');
  const row = page.locator('main tbody tr').filter({ hasText: '03/2019/NĐ-CP' });
  await row.first().getByRole('link').first().click();
  await expect(page.getByRole('link', { name: 'Tải Word' })).toBeVisible();
  const addresses = [await page.getByRole('link', { name: 'Tải Word' }).getAttribute('href')];
  await page.goto('/pairs/BCA/BQP');
  addresses.push(await page.getByRole('link', { name: 'Tải Word' }).getAttribute('href'));
  for (const address of addresses) {
    const response = await page.request.get(address ?? '');
    expect(response.status()).toBe(200);
    expect(Object.keys(unzipSync(await response.body()))).toContain('word/document.xml');
  }
});

test('without a session there is no file, and no word on whether there could be one', async ({
  playwright,
  baseURL,
}) => {
  const nobody = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    storageState: { cookies: [], origins: [] },
  });
  for (const path of [
    'regulations?format=csv',
    'pairs/BCA/BQP?format=docx',
    'nothing?format=xlsx',
  ]) {
    expect((await nobody.get(`/api/v1/${path}`)).status(), path).toBe(401);
  }
  await nobody.dispose();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a unit is followed, shows on the dashboard, and is let go', async ({ page }) => {
    await page.goto('/units/BQP-CSB');
    await page.getByRole('button', { name: 'Theo dõi', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Bỏ theo dõi' })).toBeVisible();
    await page.goto('/');
    const section = page.locator('#following');
    await expect(section).toContainText('Thay đổi ở mục tôi theo dõi');
    await section.getByRole('link', { name: 'Bộ Tư lệnh Cảnh sát biển Việt Nam' }).click();
    await page.getByRole('button', { name: 'Bỏ theo dõi' }).click();
    await expect(page.getByRole('button', { name: 'Theo dõi', exact: true })).toBeVisible();
  });
});
