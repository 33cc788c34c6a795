import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser';

test.use({ account: 'viewer' });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) => page.locator('main tbody tr');
const send = (page: Page) => page.locator('form.filters').getByRole('button').click();

test('filters stand in the address and survive a reload', async ({ page }) => {
  await page.goto('/regulations');
  await page.getByLabel('Bên phối hợp').fill('bdbp');
  await page.getByLabel('Loại').selectOption('JOINT_REGULATION');
  await page.getByLabel('Năm ký').fill('2018');
  await send(page);
  await expect(page).toHaveURL(/unit=bdbp&kind=JOINT_REGULATION.*year=2018/);
  await expect(rows(page).first()).toBeVisible();
  const found = await rows(page).allTextContents();
  await page.reload();
  await expect(page.getByLabel('Loại')).toHaveValue('JOINT_REGULATION');
  await expect(page.getByLabel('Năm ký')).toHaveValue('2018');
  await expect(page.getByLabel('Bên phối hợp')).toHaveValue('Bộ Tư lệnh Bộ đội Biên phòng');
  expect(await rows(page).allTextContents()).toEqual(found);
  for (const row of found) expect(row).toContain('2018');
});

const spoken = ['TC II', 'tc2', 'Tổng cục 2', 'BQP-TC2', 'tong cuc ii'];
for (const name of spoken) {
  test(`a party is found by any of its names: ${name}`, async ({ page }) => {
    await page.goto(`/regulations?${new URLSearchParams({ unit: name })}`);
    await expect(page.getByLabel('Bên phối hợp')).toHaveValue('Tổng cục II');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('Bộ Tư lệnh Bộ đội Biên phòng');
    await page.goto(`/conferences?${new URLSearchParams({ unit: name })}`);
    await expect(rows(page)).toHaveCount(1);
  });
}

test('a superior stands for all beneath it', async ({ page }) => {
  await page.goto('/conferences?unit=BQP');
  await expect(page.locator('main .tally')).toHaveText(/^1[34] hội nghị/);
  await page.goto('/conferences?unit=BQP&unit=BCA');
  await expect(rows(page)).toHaveCount(8);
});

test('an ambiguous name asks which unit is meant', async ({ page }) => {
  await page.goto('/regulations?unit=HQ');
  const choices = page.getByRole('status').filter({ hasText: 'có thể là nhiều đơn vị' });
  await expect(choices.getByRole('link')).toHaveCount(2);
  await choices.getByRole('link', { name: 'Hải quân' }).click();
  await expect(page).toHaveURL('/regulations?unit=BQP-HAIQUAN');
  await expect(choices).toHaveCount(0);
});

test('validity is that of the day asked for', async ({ page }) => {
  const decree = rows(page).filter({ hasText: '77/2010/NĐ-CP' }).locator('.status').first();
  await page.goto('/regulations?kind=DECREE&validOn=2015-01-01');
  await expect(decree).toHaveText('Còn hiệu lực');
  await page.goto('/regulations?kind=DECREE&validOn=2005-06-30');
  await expect(decree).toHaveText('Chưa có hiệu lực');
  await page.goto('/regulations?kind=DECREE&validity=EXPIRED');
  await expect(decree).toHaveText('Hết hiệu lực');
  await expect(rows(page).filter({ hasText: '03/2019/NĐ-CP' })).toHaveCount(0);
});

test('the pages of a list lead on and back', async ({ page }) => {
  await page.goto('/regulations');
  const before = await rows(page).allTextContents();
  expect(before).toHaveLength(25);
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(page.getByRole('link', { name: 'Trang sau' })).toHaveCount(0);
  const after = await rows(page).allTextContents();
  expect(after.filter((row) => before.includes(row))).toEqual([]);
  await page.reload();
  expect(await rows(page).allTextContents()).toEqual(after);
  await page.getByRole('link', { name: 'Trang trước' }).click();
  await expect(rows(page)).toHaveCount(25);
  expect(await rows(page).allTextContents()).toEqual(before);
});

test('the order turns round, and undated papers stay last', async ({ page }) => {
  await page.goto('/conferences');
  await page.getByRole('link', { name: 'Ngày họp' }).click();
  await expect(page).toHaveURL('/conferences?sort=oldest');
  await expect(rows(page).first()).toContainText('17/6/2013');
  await expect(rows(page).last()).toContainText('không rõ');
});

test('from the tree to a unit, its papers and those who spoke for it', async ({ page }) => {
  await page.goto('/units?sector=DEFENCE');
  await page.getByRole('link', { name: 'Binh chủng Công binh', exact: true }).click();
  await expect(title(page)).toHaveText('Binh chủng Công binh');
  await expect(page.locator('#counterparts')).toContainText('Bộ Tư lệnh Cảnh vệ');
  await page.locator('#regulations').getByRole('link', { name: 'Xem tất cả văn bản' }).click();
  await expect(page).toHaveURL('/regulations?unit=BQP-CB');
  await expect(rows(page).filter({ hasText: 'Bộ Tư lệnh Cảnh vệ' })).toHaveCount(2);
  await page.goto('/units/BQP-CB');
  await page.locator('#conferences').getByRole('link', { name: 'ký quy chế phối hợp mới' }).click();
  await page.getByRole('link', { name: 'Trần Trung Hòa' }).click();
  await expect(title(page)).toHaveText('Trần Trung Hòa');
  await expect(page.locator('#appearances tbody tr')).toHaveCount(1);
  await expect(page.locator('#appearances')).toContainText('Tư lệnh Binh chủng Công binh');
  await expect(page.locator('#signatures tbody tr')).toHaveCount(1);
});

test('units are found by an old name and by a short one', async ({ page }) => {
  await page.goto('/units');
  await page.getByLabel('Tên, viết tắt, tên cũ').fill('BĐBP');
  await send(page);
  await expect(
    page.locator('main').getByRole('link', { name: 'Biên phòng' }).first(),
  ).toBeVisible();
  await page.getByLabel('Tên, viết tắt, tên cũ').fill('không có đơn vị nào thế này');
  await send(page);
  await expect(page.locator('main')).toContainText('Không tìm thấy đơn vị nào.');
});

test('the language changes on the spot, and back', async ({ page }) => {
  await page.goto('/regulations?kind=DECREE');
  await page.getByRole('button', { name: 'English' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL('/regulations?kind=DECREE');
  await expect(rows(page).first()).toContainText('in force', { ignoreCase: true });
  await page.getByRole('button', { name: 'Tiếng Việt' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page).toHaveURL('/regulations?kind=DECREE');
});

test('the keyboard alone reaches the first result and opens where a fact is from', async ({
  page,
}) => {
  await page.goto('/conferences?year=2018');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  const result = rows(page).first().getByRole('link').first();
  await tabTo(page, result);
  await page.keyboard.press('Enter');
  await expect(title(page)).toContainText(/sơ kết/i);
  const summary = page.locator('#facts summary').first();
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await expect(page.locator('#facts details').first()).toHaveAttribute('open');
});

/** At most as many steps as a person would bear. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>) {
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
}
