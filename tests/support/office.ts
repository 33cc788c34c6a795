import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '@/scripts/browser';
import { PASSWORD } from '@/tests/support/browser';
import type { OwnServer } from '@/tests/support/own-server';

/** A browser with a profile that outlives it, as an office machine has. */
export async function openBrowser(server: OwnServer, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...findChromium(),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: server.url,
    viewport: { width: 1366, height: 768 },
  });
}

/** Signs in by keyboard and goes on to a page. */
export async function signIn(
  page: Page,
  server: OwnServer,
  username: string,
  next: string,
): Promise<void> {
  await page.goto(`${server.url}/login?next=${encodeURIComponent(next)}`);
  await fillSignIn(page, username);
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** Fills in the sign-in form and sends it with Enter. */
export async function fillSignIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByLabel('Mật khẩu').press('Enter');
}

/** Back to the draft, taking what this browser kept. */
export async function comeBack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await restoreIfOffered(page);
}

/** Takes what this browser kept, where it offers something. */
export async function restoreIfOffered(page: Page): Promise<void> {
  // The script says that it is there; by then it has looked what this browser kept.
  await expect(page.locator('input[name=script]')).toHaveValue('1');
  const offer = page.getByRole('button', { name: 'Khôi phục' });
  if (await offer.isVisible()) await offer.press('Enter');
}
