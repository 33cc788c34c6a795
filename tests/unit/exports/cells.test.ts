import { expect, test } from 'vitest';
import { fittingCell, plainCell } from '@/lib/operations/exports/cells';

test.each([
  '=1+1',
  '=HYPERLINK("http://x.test","y")',
  '+84 24 1234',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =cmd|calc',
  '|calc',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
])('%j is no formula in a spreadsheet', (text) => {
  expect(plainCell(text)).toBe(`'${text}`);
});

test.each(['Quy chế phối hợp', '03/2019/NĐ-CP', '2018-03-09', 'XXXX-08-02', '', 'a=b'])(
  '%j stays as it is',
  (text) => {
    expect(plainCell(text)).toBe(text);
  },
);

test('numbers stay numbers, nothing stays nothing', () => {
  expect([plainCell(-5), plainCell(null)]).toEqual([-5, null]);
});

test('a text longer than a cell holds is cut with a mark, between characters', () => {
  const cut = String(fittingCell(`${'a'.repeat(32_765)}😀bc`));
  expect(cut).toHaveLength(32_766);
  expect(cut.endsWith('a…')).toBe(true);
  expect(fittingCell('ngắn')).toBe('ngắn');
});
