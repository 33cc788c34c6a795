import { getDocumentProxy } from 'unpdf';
import { type Read, RefusedFile } from './reading';

const MAX_PAGES = 3_000;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/**
 * All words of a PDF: pages line by line with wide gaps as tabs, notes and fields on the pages, and
 * the properties of the file. A page without letters is a picture, so the file cannot be judged.
 */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const document = await open(bytes);
  if (document.numPages > MAX_PAGES) throw new RefusedFile('tooMuch');
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await pageText(await document.getPage(number)));
  }
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const attached = await document.getAttachments().catch(() => null);
  return {
    text: pages.join('\f'),
    beside: strings(info).join('\n'),
    judged: attached === null && pages.every(isLegible),
  };
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new RefusedFile(isLocked ? 'locked' : 'damaged');
  }
}

async function pageText(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const annotations = await page.getAnnotations().catch(() => []);
  page.cleanup();
  const words = laidOut(items.flatMap((item) => ('str' in item ? [item] : [])));
  return [words, ...annotations.flatMap(noteTexts)].join('\n');
}

type Item = { str: string; transform: number[]; width: number; hasEOL: boolean };

/** Joins what stands on one line: a wide gap is a tab, a narrow one a space. */
function laidOut(items: readonly Item[]): string {
  let [text, lineY, endX] = ['', Number.NaN, 0];
  for (const item of items) {
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
    const size = Math.hypot(c, d) || 10;
    if (item.str.trim() !== '') {
      text += between(text, { x, y, size }, { lineY, endX }) + item.str;
      [lineY, endX] = [y, x + item.width];
    }
  }
  return text;
}

function between(
  text: string,
  at: { x: number; y: number; size: number },
  before: { lineY: number; endX: number },
): string {
  if (text === '') return '';
  const gap = at.x - before.endX;
  if (!(Math.abs(at.y - before.lineY) <= at.size / 2) || gap < -2 * at.size) return '\n';
  if (gap > 2.5 * at.size) return '\t';
  return gap > 0.15 * at.size && !text.endsWith(' ') ? ' ' : '';
}

function noteTexts(annotation: Record<string, unknown>): string[] {
  return [annotation.contentsObj, annotation.titleObj, annotation.fieldValue].flatMap(strings);
}

/** Every text in a value, however deep. */
function strings(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || depth > 3) return [];
  return Object.values(value).flatMap((inner) => strings(inner, depth + 1));
}

/** Fonts without a table of their letters give signs of private use instead of words. */
function isLegible(page: string): boolean {
  const letters = page.match(/\p{L}/gu)?.length ?? 0;
  const signs = page.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return letters > 0 && signs <= letters / 4;
}
