import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, submitSignIn, test } from '@/tests/support/browser';
import { pagesOf } from '@/tests/support/browser-pages';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** What the narrow layout alone decides: whether a finger finds its target. */
const TARGETS = ['wcag22aa'];
const PHONE = { width: 390, height: 844 };

/** Names of the pages; their addresses are known once somebody is signed in. */
const reading = [
  'regulations',
  'regulations, none found',
  'regulations, filters refused',
  'a decree with its relations',
  'a regulation with unknown date',
  'history',
  'conferences',
  'a conference with figures',
  'a conference with shortcomings',
  'a conference with awards',
  'units',
  'units by name',
  'a unit with changes',
  'a class of units',
  'person',
  'pairs',
  'a pair',
  'what is due',
  'follow-ups',
  'found by words',
  'account',
  'no such record',
  'no such address',
];

test.describe('a page for everybody', () => {
  test.use({ account: 'viewer' });
  for (const name of reading) {
    test(name, async ({ page }) => {
      const pages = await pagesOf(page.request);
      await expectForEverybody(page, pages[name] ?? '');
    });
  }
});

for (const account of ['leader', 'secretary.tc2', 'approver.bca', 'admin', 'auditor']) {
  test.describe(`the dashboard of ${account}`, () => {
    test.use({ account });
    test('is a page for everybody', async ({ page }) => {
      await expectForEverybody(page, '/');
    });
  });
}

const working = { 'secretary.bca': 'drafts', 'approver.bca': 'review', leader: 'notices' };

for (const [account, name] of Object.entries(working)) {
  test.describe(`the desk of ${account}`, () => {
    test.use({ account });
    test(`${name} is a page for everybody`, async ({ page }) => {
      const pages = await pagesOf(page.request);
      await expectForEverybody(page, pages[name] ?? '');
    });
  });
}

test('signing in, asked for and refused, is for everybody', async ({ page }) => {
  await expectForEverybody(page, '/login?next=%2Funits');
  await submitSignIn(page, 'khong.co.ai', 'không phải mật khẩu');
  await expect(page.locator('[role=alert].notice')).toBeVisible();
  await expectNoViolations(page, 'refused');
});

test.describe('in English', () => {
  test.use({ account: 'secretary.bdbp' });
  test('pages say that they are', async ({ page }) => {
    await page.goto('/units/BQP-BDBP');
    await page.getByRole('button', { name: 'English' }).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectNoViolations(page, 'English');
  });
});

async function expectForEverybody(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page).toHaveTitle(/\S/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoViolations(page, colorScheme);
  }
  await page.setViewportSize(PHONE);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'width on a phone').toBeLessThanOrEqual(PHONE.width);
  await expectNoViolations(page, 'phone', TARGETS);
}

async function expectNoViolations(page: Page, how: string, rules = RULES) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).slice(0, 3),
  }));
  expect(found, how).toEqual([]);
}
