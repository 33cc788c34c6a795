import { describe, expect, it } from 'vitest';
import { projectFiles, report } from '@/tests/support/architecture/project';
import {
  commentShare,
  looseTypes,
  rawHtml,
  refusedComments,
} from '@/tests/support/architecture/style';
import { parse } from '@/tests/support/architecture/syntax';

const files = projectFiles(
  /^((app|components|lib|prisma\/seed|scripts|tests)\/.*|[^/]+)\.(ts|tsx|mts|mjs|js)$/,
).map(parse);
const tsx = (text: string) => [parse({ path: 'components/ui/a.tsx', text })];

describe('comments', () => {
  it('silence no checker and promise nothing', () => {
    expect(report(refusedComments(files))).toEqual([]);
  });

  it.each([
    '// eslint-disable-next-line no-console\na();',
    'a(); // biome-ignore lint: reason',
    '/* @ts-ignore */ a();',
    'const b = <p>{/* @ts-expect-error */}</p>;',
    '/** TODO later */\nfunction a() {}',
    'a(/* FIXME */);',
  ])('are refused: %s', (text) => {
    expect(refusedComments(tsx(text))).toHaveLength(1);
  });

  it('are not texts', () => {
    expect(refusedComments(tsx("const a = 'TODO'; const b = <p>// TODO</p>;"))).toEqual([]);
  });

  it('are a small share of the lines', () => {
    const { overall, median } = commentShare(files);
    expect(overall).toBeGreaterThanOrEqual(1);
    expect(overall).toBeLessThanOrEqual(8);
    expect(median).toBeLessThanOrEqual(12);
  });

  it('are counted where they stand alone', () => {
    const text = '/**\n * One.\n */\nconst a = 1; // two\n\n// three\nconst b = 2;\n';
    expect(commentShare(tsx(text)).overall).toBeCloseTo((100 * 4) / 6);
  });
});

describe('types', () => {
  it('are never loosened', () => {
    expect(report(looseTypes(files))).toEqual([]);
  });

  it.each(['const a = b as any;', 'function a(b: any) {}', 'const a = b as unknown as string;'])(
    'are loosened by %s',
    (text) => {
      expect(looseTypes(tsx(text))).toHaveLength(1);
    },
  );
});

describe('raw HTML', () => {
  it('is written nowhere', () => {
    const shown = files.filter(({ path }) => /^(app|components|lib)\//.test(path));
    expect(report(rawHtml(shown))).toEqual([]);
  });

  it.each([
    'const a = <p dangerouslySetInnerHTML={{ __html: b }} />;',
    'const a = { dangerouslySetInnerHTML: b };',
    'a.innerHTML = b;',
  ])('is recognised: %s', (text) => {
    expect(rawHtml(tsx(text))).toHaveLength(1);
  });
});
