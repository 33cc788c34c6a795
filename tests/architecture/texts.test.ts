import { describe, expect, it } from 'vitest';
import { projectFiles, report } from '@/tests/support/architecture/project';
import { parse } from '@/tests/support/architecture/syntax';
import { literalTexts } from '@/tests/support/architecture/texts';

const view = (text: string) => literalTexts([parse({ path: 'components/units/a.tsx', text })]);

describe('texts for people', () => {
  it('live in the message files only', () => {
    const files = projectFiles(/^(app|components)\/.*\.(ts|tsx)$/).map(parse);
    expect(report(literalTexts(files))).toEqual([]);
  });

  it.each([
    '<p>Quy chế phối hợp</p>',
    '<p>Sign in</p>',
    '<p>Home</p>',
    "<p>{'Sign in'}</p>",
    "<p>{a ? 'Sign in' : b}</p>",
    '<p>{`${a} parties and units`}</p>',
    '<img alt="The seal" />',
    '<button aria-label="Close" />',
    "<a title={a ?? 'Open it'} />",
    "const title = 'Hội nghị';",
    'const title = `Đơn vị ${a}`;',
  ])('are refused: %s', (text) => {
    expect(view(text)).toHaveLength(1);
  });

  it.each([
    "<p>{t('units.title')}</p>",
    '<p className="flex gap-2 print:hidden">{a} · {b}</p>',
    "<p className={a ? 'text-muted font-bold' : 'x y'} />",
    '<a download>CSV</a>',
    "const path = 'some plain value';",
  ])('are not met in: %s', (text) => {
    expect(view(text)).toEqual([]);
  });
});
