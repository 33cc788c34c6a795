import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser';

test.use({ account: 'secretary.bca' });

/** A new draft of a conference, its form alive where scripts run. */
async function begin(page: Page): Promise<void> {
  await page.goto('/drafts/new?type=conference');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]{36}/);
}

/** The first row of a list, added where there is none. */
async function row(page: Page, add: string, name: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: add, exact: true }).first().click();
  const found = page.getByRole('group', { name }).first();
  await expect(found).toBeVisible();
  return found;
}

/** What axe finds in the fields with lists; the form around them has a test of its own. */
async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).include('.pick').analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('a date repeats what it understood and offers what may be meant', async ({ page }) => {
  await begin(page);
  const date = page.getByLabel('Ngày họp', { exact: true });
  const said = page.locator('[id="heldOn-read"]');
  await date.fill('9/3');
  await expect(said).toHaveText('Hiểu là 09/3, không rõ năm');
  await date.fill('6 tháng đầu năm 2022');
  await expect(said).toHaveText('Hiểu là 6 tháng đầu năm 2022');
  await date.fill('9/3/18');
  await page.getByRole('button', { name: '09/3/2018' }).press('Enter');
  await expect(date).toHaveValue('09/3/2018');
  await expect(date).toBeFocused();
  await expect(said).toHaveText('Hiểu là 09/3/2018');
});

test('a unit is found by short forms, with keys alone', async ({ page }) => {
  await begin(page);
  await page.getByLabel('Ngày họp', { exact: true }).fill('9/3/2018');
  const party = await row(page, 'Thêm bên', /^bên 1/);
  const unit = party.getByRole('combobox', { name: 'Đơn vị' });
  const code = party.locator('input[name$="@code"]').first();
  await unit.pressSequentially('bdbp tinh quang ninh');
  const options = page.locator('.pick-list').getByRole('option');
  await expect(
    options.filter({ hasText: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Ninh' }),
  ).not.toHaveCount(0);
  await expect(options.first()).toContainText('Quảng Ninh');
  expect(await violations(page)).toEqual([]);
  await unit.press('Escape');
  await expect(options).toHaveCount(0);
  await unit.fill('BTL Vùng CSB 3');
  await expect(options.first()).toContainText('Bộ Tư lệnh Vùng Cảnh sát biển 3');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await unit.press('Enter');
  await expect(unit).toHaveValue('Bộ Tư lệnh Vùng Cảnh sát biển 3');
  await expect(code).toHaveValue('BQP-CSB-V3');
});

test('the tree of units opens with Alt+↓, and what is typed freely stays', async ({ page }) => {
  await begin(page);
  const party = await row(page, 'Thêm bên', /^bên 1/);
  const unit = party.getByRole('combobox', { name: 'Đơn vị' });
  const code = party.locator('input[name$="@code"]').first();
  await unit.press('Alt+ArrowDown');
  const branch = page.getByRole('treeitem', { name: 'Chính phủ' });
  await expect(branch).toHaveAttribute('aria-expanded', 'false');
  for (
    let moves = 0;
    (await branch.getAttribute('aria-selected')) !== 'true' && moves < 20;
    moves += 1
  ) {
    await unit.press('ArrowDown');
  }
  await unit.press('ArrowRight');
  await expect(page.getByRole('treeitem', { level: 2 }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await unit.press('ArrowDown');
  await unit.press('Enter');
  await expect(code).not.toHaveValue('');
  await unit.fill('một đội không có trong danh mục');
  await expect(code).toHaveValue('');
  await expect(unit).toHaveValue('một đội không có trong danh mục');
});

test('a person line comes apart and overwrites nothing', async ({ page }) => {
  await begin(page);
  const person = await row(page, 'Thêm người dự', /^người dự 1/);
  const line = person.getByRole('combobox', { name: 'Ghi cả dòng' });
  await line.fill('Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh');
  await expect(person.locator('dl.split')).toContainText('Trần Trung Hòa');
  await line.press('Enter');
  await expect(line).toHaveValue('');
  await expect(person.getByLabel('Cấp bậc', { exact: true })).toHaveValue('Thiếu tướng');
  await expect(person.getByLabel('Họ tên', { exact: true })).toHaveValue('Trần Trung Hòa');
  await expect(person.getByLabel('Chức vụ', { exact: true })).toHaveValue(
    'Tư lệnh Binh chủng Công binh',
  );
  await expect(person.getByLabel('Đơn vị', { exact: true })).toHaveValue('Binh chủng Công binh');
  await expect(person.locator('input[name$="@code"]')).toHaveValue('BQP-CB');
  await line.fill('Đại tá Lê Văn B, Phó Tư lệnh');
  await line.press('Enter');
  await expect(person.getByLabel('Họ tên', { exact: true })).toHaveValue('Trần Trung Hòa');
  await expect(line).toHaveValue('Đại tá Lê Văn B, Phó Tư lệnh');
});

test('a figure proposes what its words say, and never against a hand', async ({ page }) => {
  await begin(page);
  const figure = await row(page, 'Thêm số liệu', /^số liệu 1/);
  const raw = figure.getByLabel('Nguyên văn');
  const number = figure.getByLabel('Số', { exact: true });
  const said = figure.locator('p.understood').first();
  await raw.fill('hơn 20 nghìn buổi');
  await expect(said).toHaveText('Hiểu là > 20.000 buổi');
  await expect(number).toHaveValue('20.000');
  await expect(figure.getByLabel('So sánh')).toHaveValue('GT');
  await expect(figure.getByLabel('Đơn vị tính')).toHaveValue('buổi');
  await raw.fill('2500.000 lượt người');
  await expect(said).toHaveText('Sai dạng: giữ nguyên văn, không thành số.');
  await expect(number).toHaveValue('');
  await number.fill('7');
  await raw.fill('1.184 vụ');
  await expect(figure.getByLabel('Đơn vị tính')).toHaveValue('vụ');
  await expect(number).toHaveValue('7');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the fields are plain inputs that the server understands', async ({ page }) => {
    await begin(page);
    await page.getByLabel('Ngày họp', { exact: true }).fill('9/3/2018');
    const party = await row(page, 'Thêm bên', /^bên 1/);
    const unit = party.getByLabel('Đơn vị', { exact: true });
    await expect(unit).toHaveAttribute('type', 'text');
    await unit.fill('TC II');
    await page.getByRole('button', { name: 'Lưu', exact: true }).first().press('Enter');
    await page.goto(page.url());
    await expect(page.getByLabel('Ngày họp', { exact: true })).toHaveValue('09/3/2018');
    await expect(page.getByLabel('Đơn vị', { exact: true }).first()).toHaveValue('Tổng cục II');
  });
});
