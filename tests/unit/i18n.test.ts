import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Messages, messages } from '@/lib/platform/i18n/messages';
import { translatorFor } from '@/lib/platform/i18n/translate';

const texts = { vi: flatten(messages.vi), en: flatten(messages.en) };

function flatten(tree: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'generated') return [];
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const sources = ['app', 'components', 'lib']
  .flatMap(files)
  .map((file) => readFileSync(file, 'utf8'));

/** Keys written out in the sources, and beginnings of those that end in a code. */
const asked = sources.flatMap((text) =>
  [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key),
);
const begun = sources.flatMap((text) =>
  [...text.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map(([, key = '']) => key),
);
const errors = sources.flatMap((text) =>
  [...text.matchAll(/'(errors\.[A-Za-z.]+)'/g)].map(([, key = '']) => key),
);

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name).sort();
}

describe('texts', () => {
  it('are the same in both languages', () => {
    expect([...texts.en.keys()].sort()).toEqual([...texts.vi.keys()].sort());
  });

  it('take the same values in both languages', () => {
    for (const [key, text] of texts.vi) {
      const names = (of: string) => new Set(placeholders(of));
      expect([key, names(texts.en.get(key) ?? '')]).toEqual([key, names(text)]);
    }
  });

  it('exist for every key the sources ask for', () => {
    const missing = [...asked, ...errors].filter((key) => !texts.vi.has(key));
    expect([...new Set(missing)]).toEqual([]);
    const keys = [...texts.vi.keys()];
    const unheard = begun.filter((start) => !keys.some((key) => key.startsWith(start)));
    expect([...new Set(unheard)]).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
  });

  it('are in the form in which they are stored', () => {
    for (const [key, text] of texts.vi) expect([key, text]).toEqual([key, text.normalize('NFC')]);
  });

  it('format what they are given', () => {
    expect(translatorFor('vi')('regulations.count', { count: 32 })).toBe('32 văn bản');
    expect(translatorFor('en')('regulations.count', { count: 1 })).toBe('1 regulation');
    expect(translatorFor('vi')('registry.home')).toBe('Bàn làm việc');
  });
});
