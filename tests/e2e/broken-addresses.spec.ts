import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/browser';

test.use({ account: 'viewer' });

const BETRAYAL = /\bat [\w.]+ \(|SELECT |prisma|node_modules|digest/i;

const long = 'a'.repeat(10_000);
const decomposed = encodeURIComponent('Bộ Công an'.normalize('NFD'));

const refused: [path: string, fields: string][] = [
  ['/regulations?kind=NOPE&year=abc&unit=x&unit=y', 'Loại, Năm ký'],
  ['/regulations?kind=DECREE&kind=PLAN', 'Loại'],
  ['/regulations?validity=ALIVE&validOn=2015-13-45', 'Xét tại ngày, Hiệu lực'],
  ['/regulations?cursor=broken', 'trang'],
  ['/regulations?sort=upwards&limit=100000', 'thứ tự'],
  ['/regulations?unit=%00', 'Bên phối hợp'],
  ['/regulations?field=a%00b', 'Lĩnh vực'],
  [`/regulations?field=${long}`, 'Lĩnh vực'],
  ['/conferences?kind=NOPE&year=99999&regulation=x', 'Loại'],
  ['/conferences?cursor=%00&sort=a&sort=b', 'Vị trí trang'],
  [`/conferences?unit=${long}`, 'Bên'],
  ['/units?sector=NOPE&q=%00', 'Khối'],
  [`/units?q=${long}`, 'Tên, viết tắt'],
  ['/units?under=NOPE', 'Đơn vị cấp trên'],
];

for (const [path, fields] of refused) {
  test(`a broken filter gives way with a notice: ${path.slice(0, 60)}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const notice = page.getByRole('status').filter({ hasText: 'Không hiểu giá trị của' });
    for (const field of fields.split(', ')) await expect(notice).toContainText(field);
    await expectDecent(page);
  });
}

test('an unknown unit is named, and the list shown without it', async ({ page }) => {
  await page.goto('/regulations?unit=kh%C3%B4ng+c%C3%B3');
  await expect(page.getByText('Không có đơn vị nào tên “không có”')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(25);
});

test('decomposed text is understood as if composed', async ({ page }) => {
  await page.goto(`/regulations?unit=${decomposed}`);
  await expect(page.getByLabel('Bên phối hợp')).toHaveValue('Bộ Công an');
  await page.goto(`/units?q=${decomposed}`);
  await expect(page.getByRole('link', { name: 'Bộ Công an', exact: true })).toBeVisible();
});

const nowhere = ['x', '%00', '00000000-0000-0000-0000-000000000000', "'%20OR%201=1--", long];
const areas = ['regulations', 'conferences', 'people', 'units'];
const absent = areas.flatMap((area) => nowhere.map((id) => `/${area}/${id}`));

test('an address of nothing answers 404 with a page of its own', async ({ page }) => {
  const others = ['/nowhere', '/regulations/x/history', '/regulations/x/y/z', '/units/BCA/x'];
  for (const path of [...absent, ...others]) {
    const response = await page.goto(path);
    expect([400, 404], path.slice(0, 80)).toContain(response?.status());
    if (response?.status() !== 404) continue;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
    await expectDecent(page);
  }
});

test('a missing record says so before any script runs', async ({ page }) => {
  for (const area of areas) {
    const response = await page.request.get(`/${area}/x`);
    expect(response.status(), area).toBe(404);
    expect(await response.text(), area).toMatch(/<h1[^>]*>Không có trang này<\/h1>/);
  }
});

test('a path that is no text answers without a stack', async ({ request }) => {
  for (const path of ['/regulations/%E0%A4%A', '/units/%FF', '/%c0%ae%c0%ae/etc/passwd']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text()).not.toMatch(/\bat [\w.]+ \(|SELECT |node_modules/);
  }
});

async function expectDecent(page: Page) {
  await expect(page.locator('main')).not.toContainText(BETRAYAL);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}
