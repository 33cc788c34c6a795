import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';

export { expect };

/** The one password of the demo accounts, as the start prints it. */
export const PASSWORD = 'phoi-hop-demo';

type StorageState = NonNullable<BrowserContextOptions['storageState']>;

/** Signs an account in once per worker; later asks get the same cookies. */
export type Sessions = (username: string) => Promise<StorageState>;

/** The test of all pages: `test.use({ account: 'leader' })` runs signed in as that account. */
export const test = base.extend<{ account: string | null }, { sessions: Sessions }>({
  account: [null, { option: true }],
  sessions: [
    async ({ browser }, use) => {
      const known = new Map<string, Promise<StorageState>>();
      await use((username) => {
        const session = known.get(username) ?? enter(browser, username);
        known.set(username, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],
  storageState: async ({ account, sessions }, use) => {
    await use(account === null ? undefined : await sessions(account));
  },
});

/** Signs an account in at an application; what its browser then keeps. */
export async function enter(
  browser: Browser,
  username: string,
  baseURL = process.env.E2E_BASE_URL,
): Promise<StorageState> {
  const page = await browser.newPage({ baseURL, storageState: { cookies: [], origins: [] } });
  await page.goto('/login');
  await submitSignIn(page, username);
  await expect(page.getByRole('heading', { level: 1, name: 'Bàn làm việc' })).toBeVisible();
  const state = await page.context().storageState();
  await page.close();
  return state;
}

/** Fills in the form of the present page and sends it. */
export async function submitSignIn(page: Page, username: string, password = PASSWORD) {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** What stands beside a label in the facts of a record. */
export function fact(page: Page, label: string): Locator {
  const term = page.locator('dt').filter({ hasText: new RegExp(`^${label}$`) });
  return term.locator('xpath=following-sibling::dd[1]');
}

/** Opens where the fact comes from and gives the words it shows. */
export async function originOf(within: Locator): Promise<Locator> {
  const details = within.locator('details.origin').first();
  await details.locator('summary').first().click();
  await expect(details).toHaveAttribute('open');
  return details;
}

/** From the list of conferences to one of them, by its link. */
export async function openConference(page: Page, title: string) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Hội nghị', exact: true }).first().click();
  await expect(page).toHaveURL('/conferences');
  await page.locator('tbody').getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(title));
}

/** A text of the page as a pattern that holds whatever kind of space stands between its words. */
export function words(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replaceAll(/\s+/g, '\\s+'));
}
