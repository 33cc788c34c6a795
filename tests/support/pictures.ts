import type { Page } from '@playwright/test';

const FOLDER = 'test-results/screens';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The room between the margins of A4 at 96 dots an inch. */
const PAPER = { width: 660, height: 1020 };

/** Pictures of an address as a desk, a phone and paper show it. */
export async function takePictures(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => void (await document.fonts.ready));
  for (const [look, size] of Object.entries({ desk: DESK, phone: PHONE, print: PAPER })) {
    await page.emulateMedia({ media: look === 'print' ? 'print' : 'screen' });
    await page.setViewportSize(size);
    await page.screenshot({ path: `${FOLDER}/${name}-${look}.png`, fullPage: true });
  }
  await page.emulateMedia({ media: null });
  await page.setViewportSize(DESK);
}
