import { expect, test, words } from '@/tests/support/browser';

test.describe('whoever looks something up', () => {
  test.use({ account: 'viewer' });

  test('finds the shortcomings of a conference, how they stand and where they were said', async ({
    page,
  }) => {
    await page.goto('/follow-ups');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc theo dõi');
    await page.getByLabel('Loại').selectOption('SHORTCOMING');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect(page).toHaveURL(/kind=SHORTCOMING/);
    const row = page
      .locator('tbody tr')
      .filter({ hasText: words('Cùng tuần tra, bảo vệ') })
      .first();
    await expect(row).toContainText('Còn mở');
    await page.reload();
    await row.getByRole('rowheader').getByRole('link').click();
    await expect(page.locator('.kicker')).toContainText('Tồn tại, hạn chế');
    await page.locator('#mentions').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/conferences\/.+#/);
    await expect(page.locator('main')).toContainText('Theo dõi việc này');
  });

  test('may not decide, and meets nothing where there is nothing', async ({ page }) => {
    await page.goto('/follow-ups?kind=SHORTCOMING');
    await page.locator('tbody').getByRole('rowheader').first().getByRole('link').click();
    await expect(page.locator('#facts')).toBeVisible();
    await expect(page.locator('#decide')).toHaveCount(0);
    const absent = await page.goto('/follow-ups/0190aaaa-0000-7000-8000-000000000000');
    expect(absent?.status()).toBe(404);
  });
});

test.describe('a leader', () => {
  test.use({ account: 'leader' });

  test('concludes a matter and takes it back', async ({ page }) => {
    await page.goto('/follow-ups?kind=COMMITMENT&status=NO_DEADLINE&unit=BCA&unit=BQP');
    await page.locator('tbody').getByRole('rowheader').first().getByRole('link').click();
    const decide = page.locator('#decide');
    await decide.getByLabel('Thôi theo dõi').check();
    await decide.getByRole('button').click();
    await expect(decide.getByRole('alert')).toContainText('lý do');
    await decide.getByLabel('Đã hoàn thành').check();
    await decide.getByLabel('Lý do', { exact: true }).fill('Đã có báo cáo kết quả');
    await decide.getByRole('button').click();
    await expect(page.locator('#facts')).toContainText('Hoàn thành');
    await expect(page.locator('#decisions')).toContainText('Đã có báo cáo kết quả');
    await page.locator('#decisions').getByRole('button', { name: 'Hoàn tác' }).last().click();
    await expect(page.locator('#facts')).toContainText('Không có thời hạn');
    await expect(page.locator('#decisions')).toContainText('đã hoàn tác');
  });
});
