import type { Locator, Page } from '@playwright/test';
import {
  expect,
  fact,
  openConference,
  originOf,
  PASSWORD,
  submitSignIn,
  test,
  words,
} from '@/tests/support/browser';
import { internal, partiesOnly, type RecordedCase } from '@/tests/support/browser-cases';

const readers = { viewer: internal, 'secretary.tc2': internal, leader: [...internal, partiesOnly] };

for (const [account, cases] of Object.entries(readers)) {
  test.describe(`${account} reads off the page of the conference`, () => {
    test.use({ account });
    for (const recorded of cases) {
      test(recorded.title, async ({ page }) => {
        await openConference(page, recorded.title);
        await readFacts(page, recorded);
        await readRows(page.locator('#people tbody tr'), recorded.people);
        await readRows(page.locator('#figures tbody tr'), recorded.figures);
        await readOutcomes(page, recorded);
        await expectAll(page.locator('#commendations'), recorded.awards);
        await expectAll(page.locator('#sources'), recorded.source);
        await readRegulation(page, recorded);
      });
    }
  });
}

for (const account of ['secretary.bca', 'secretary.bqp', 'approver.bca']) {
  test.describe(`${account}, of a party`, () => {
    test.use({ account });
    test('finds the conference for parties only', async ({ page }) => {
      await openConference(page, partiesOnly.title);
      await expect(page.locator('main .kicker')).toContainText('Chỉ các bên');
      await readRows(page.locator('#figures tbody tr'), partiesOnly.figures);
    });
  });
}

const strangers = ['viewer', 'secretary.tc2', 'secretary.bdbp', 'admin', 'auditor'];
for (const account of strangers) {
  test.describe(`${account}, of no party`, () => {
    test.use({ account });
    test('meets the conference for parties only nowhere', async ({ page, sessions, browser }) => {
      const leader = await browser.newPage({ storageState: await sessions('leader') });
      await openConference(leader, partiesOnly.title);
      const hidden = await addressesOf(leader);
      await leader.context().close();
      for (const address of hidden) {
        const response = await page.goto(address);
        expect(response?.status(), address).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
        await expect(page).not.toHaveTitle(words(partiesOnly.title));
      }
      for (const path of ['/conferences', '/conferences?unit=BCA', '/units/BCA-VP', '/']) {
        await page.goto(path);
        await expect(page.locator('main')).not.toContainText(words(partiesOnly.title));
      }
      await page.goto('/conferences');
      await expect(page.locator('main .tally')).toHaveText(/^14 hội nghị/);
    });
  });
}

test('the shortcomings and the date of 2018 open by keyboard', async ({ page }) => {
  const recorded = internal.find(({ shortcomings }) => shortcomings === 3);
  await page.goto('/conferences');
  await submitSignIn(page, 'viewer', PASSWORD);
  await page.getByRole('link', { name: recorded?.title ?? '', exact: true }).press('Enter');
  const date = fact(page, 'Ngày họp');
  await date.locator('summary').press('Enter');
  await expect(date).toContainText(recorded?.whence ?? '');
  await expect(page.locator('#shortcoming li')).toHaveCount(3);
});

async function readFacts(page: Page, { facts, whence }: RecordedCase) {
  for (const [label, values] of Object.entries(facts)) {
    await expectAll(fact(page, label), values);
  }
  const origin = await originOf(fact(page, 'Ngày họp'));
  await expect(origin).toContainText(whence);
}

/** Each row in its order, each of its cells with at least these words. */
async function readRows(rows: Locator, expected: RecordedCase['people']) {
  await expect(rows).toHaveCount(expected.length);
  for (const [index, cells] of expected.entries()) {
    for (const [column, cell] of cells.entries()) {
      await expect(rows.nth(index).locator('th, td').nth(column)).toContainText(cell);
    }
  }
}

async function readOutcomes(page: Page, { shortcomings, directions }: RecordedCase) {
  const section = page.locator('#shortcoming');
  const isListed = typeof shortcomings === 'number';
  await expect(section.locator('ol > li')).toHaveCount(isListed ? shortcomings : 0);
  if (!isListed) await expect(section).toContainText(shortcomings);
  await expect(page.locator('#direction ol > li')).toHaveCount(directions);
}

/** The regulation behind the conference, by its link; it leads back. */
async function readRegulation(page: Page, { title, reviewed }: RecordedCase) {
  if (reviewed === null) return;
  await fact(page, 'Văn bản rà soát').getByRole('link', { name: reviewed.title }).click();
  await expect(page.locator('main .kicker')).toContainText(words(reviewed.kind));
  await expect(page.locator('#conferences').getByRole('link', { name: title })).toBeVisible();
}

async function expectAll(place: Locator, parts: readonly (string | RegExp)[]) {
  for (const part of parts) await expect(place).toContainText(part);
}

/** The conference itself and the pages of those who appear only there. */
async function addressesOf(page: Page): Promise<string[]> {
  const people = page.locator('#people tbody th a');
  const paths = await people.evaluateAll((links: HTMLAnchorElement[]) => links.map((a) => a.href));
  expect(paths).toHaveLength(2);
  return [page.url(), ...paths];
}
