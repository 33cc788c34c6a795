import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accentedKey } from '@/lib/core/vietnamese-text';
import type { ProvenanceItem } from '@/lib/domain/sources/schema/payload';
import { articlesAreThere, articleTexts } from './articles';
import { conferences, regulations } from './case-payloads';

const LONGEST_QUOTATION = 11;
const articles = [...articleTexts()];
const seen = new Set(articles.flatMap(([, text]) => grams(text)));
const payloads: [string, { provenance: ProvenanceItem[] }][] = [...conferences, ...regulations];

// The texts belong to their publishers and are not in the project: without them nothing can be compared.
describe.skipIf(!articlesAreThere)('beside the article texts', () => {
  test.each(payloads)('%s repeats no passage of an article', (_key, payload) => {
    expect(grams(texts(payload).join(' ')).filter((gram) => seen.has(gram))).toEqual([]);
  });

  test('nor does the source code of the cases', () => {
    const code = sourceFiles('prisma/seed/demo').map((path) => readFileSync(path, 'utf8'));
    expect(code.flatMap(grams).filter((gram) => seen.has(gram))).toEqual([]);
  });

  test.each(payloads)('every quotation of %s stands where it says', (_key, { provenance }) => {
    for (const entry of provenance.filter((it) => it.locator !== null)) {
      const text = textWith(entry.sha256);
      const [, paragraph, words = ''] = /^đoạn (\d+): “(.+)”$/.exec(entry.locator ?? '') ?? [];
      const passage = text.slice(entry.start ?? 0, entry.end ?? 0);
      expect(plain(passage).startsWith(words), `${entry.locator}: ${passage.slice(0, 40)}`).toBe(
        true,
      );
      expect(paragraphAt(text, entry.start ?? 0)).toBe(Number(paragraph));
    }
  });

  test('every raw figure is written so in its passage', () => {
    for (const { figures, provenance } of conferences.values()) {
      for (const { id, raw } of figures) {
        const entry = provenance.find((it) => it.item === id && it.field === 'raw');
        const passage = textWith(entry?.sha256).slice(entry?.start ?? 0, entry?.end ?? 0);
        expect(plain(passage)).toContain(raw);
      }
    }
  });
});

test('a locator has at most eleven words', () => {
  const locators = payloads.flatMap(([, { provenance }]) => provenance.map((it) => it.locator));
  for (const locator of locators) {
    expect((locator ?? '').split(/\s+/).length).toBeLessThanOrEqual(LONGEST_QUOTATION);
  }
});

function textWith(sha256: string | null | undefined): string {
  const found = articles.find(
    ([, text]) => createHash('sha256').update(text, 'utf8').digest('hex') === sha256,
  );
  if (found === undefined) throw new Error(`No article has the hash ${sha256}.`);
  return found[1];
}

function paragraphAt(text: string, offset: number): number {
  const before = text.slice(0, offset).split('\n');
  return before.filter((line, at) => line.trim() !== '' || at === before.length - 1).length;
}

/** Runs of twelve words, however they are spelled, spaced and punctuated. */
function grams(text: string): string[] {
  const words = accentedKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((_, at) => words.slice(at, at + LONGEST_QUOTATION + 1).join(' '))
    .slice(0, Math.max(0, words.length - LONGEST_QUOTATION));
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
