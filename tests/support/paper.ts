import type { Page } from '@playwright/test';

/** How many sheets of A4 the present page takes when it is printed. */
export async function sheetsOf(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...paper.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}
