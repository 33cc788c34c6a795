import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatFigure } from '@/lib/domain/indicators/rules';
import { understandFigure } from '@/lib/domain/indicators/rules/understand';
import { figureItem, figureOperators } from '@/lib/domain/indicators/schema';
import { figureRows } from './figures';

const read = (typed: string) => {
  const { operator, number, measure, counted } = understandFigure(typed);
  return [operator, number, measure, counted];
};

test.each(figureRows)(
  '%s',
  (typed = '', operator = '', number = '', measure = '', counted = '') => {
    const expected = [operator, number, measure, counted];
    expect(read(typed)).toEqual(expected);
    expect(read(`  ${typed.normalize('NFD')} `)).toEqual(expected);
    expect(understandFigure(typed)).toMatchObject({ raw: typed, malformed: false });
  },
);

test.each([
  ['2500.000', ''],
  ['2500.000 lượt người', 'lượt người'],
  ['hơn 2500.000 lượt', 'lượt'],
  ['12.5000 lượt ngư dân', 'lượt ngư dân'],
  ['tuyên truyền cho 12.5000 lượt ngư dân', 'lượt ngư dân'],
  ['1.1845.000 vụ', 'vụ'],
  ['0123 vụ', 'vụ'],
  ['1..184', ''],
])('%s is malformed', (typed, counted) => {
  const malformed = { operator: null, number: null, malformed: true, counted };
  expect(understandFigure(typed)).toMatchObject({ raw: typed, ...malformed });
});

test.each([
  ['hàng nghìn lượt', 'lượt'],
  ['hàng chục bánh', 'bánh'],
  ['hàng trăm viên', 'viên'],
  ['vài chục vụ', 'vụ'],
  ['hàng chục nghìn', ''],
  ['hang nghin luot', 'luot'],
])('%s is an order of magnitude', (typed, counted) => {
  const vague = { operator: 'ORDER_OF_MAGNITUDE', number: null, malformed: false, counted };
  expect(understandFigure(typed)).toMatchObject({ raw: typed, ...vague });
});

test.each(
  [
    [
      '',
      'nhiều lượt',
      'một số đơn vị',
      'một phần',
      'năm 2018',
      'năm qua',
      'năm nay',
      'thời gian qua',
    ],
    [
      '9/3',
      '9/3/2018',
      '1.3.2018',
      '20-30 người',
      '20 – 30',
      'từ 20 đến 30 lượt',
      '20 đến 30 lượt',
    ],
    [
      '1/3 số hộ',
      '14/14 đơn vị',
      '15-KL/TW',
      '03/2019/NĐ-CP',
      'lần thứ 5',
      'tăng 20%',
      'giảm 5 vụ',
    ],
    [
      'từ 20 người',
      'không 20',
      'Nghị định số 03',
      'hai trăm ba vụ',
      '20k',
      '1 tỷ 200',
      '1,23456789',
    ],
    [
      'hơn dưới 20',
      'tháng 3',
      'quý 2',
      '9999999999 tỷ',
      'không có vụ nào',
      '- 5',
      '[object Object]',
    ],
  ].flat(),
)('%j is left as it is', (typed) => {
  const unread = { operator: null, number: null, malformed: false, alternatives: [] };
  expect(understandFigure(typed)).toMatchObject({ raw: typed, ...unread });
});

test.each([
  ['1.3', ['1.3']],
  ['1.3 vụ', ['1.3']],
  ['0.500', ['0.5']],
  ['1,184 vụ', ['1184', '1.184']],
])('%s is doubtful, and nothing is chosen', (typed, alternatives) => {
  expect(understandFigure(typed)).toMatchObject({ number: null, operator: null, alternatives });
});

test('of two figures the second is not lost', () => {
  expect(understandFigure('72 vụ, 85 đối tượng')).toMatchObject({
    ...{ number: '72', counted: 'vụ', rest: '85 đối tượng' },
  });
  expect(understandFigure('18 đợt (tăng 20%)')).toMatchObject({ number: '18', counted: 'đợt' });
});

describe('whatever number is written', () => {
  const digits = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }).map(String),
    fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 1, max: 999_999 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0').replace(/0+$/, '')}`),
  );
  const exact = figureOperators.filter((operator) => operator !== 'ORDER_OF_MAGNITUDE');

  it('is read back from how it is shown', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(...exact), (number, operator) => {
        const shown = formatFigure({ operator, number, malformed: false }, 'vi');
        const typed = `${shown.mark} ${shown.number}`.trim();
        expect(understandFigure(typed)).toMatchObject({ raw: typed, operator, number });
      }),
      { numRuns: 2000 },
    );
  });

  it('fits a payload, and its words are kept', () => {
    const piece = fc.constantFrom(
      ...['hơn ', 'gần ', 'năm ', 'một ', 'nghìn ', 'tỷ ', '1', '.184', ',3', '2500', '%', ' đồng'],
      ...[' vụ', ', ', ' trở lên', '-', '/', 'hàng ', 'mươi ', 'từ ', 'rưỡi '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const typed = pieces.join('');
        const { counted, measure, rest, alternatives, ...figure } = understandFigure(typed);
        expect(figureItem.safeParse({ id: 'f1', ...figure }).success).toBe(true);
        expect(figure.raw).toBe(typed.trim());
        expect(figure.number === null || !figure.malformed).toBe(true);
        for (const words of [counted, measure, rest]) {
          expect(typed.replace(/\s+/g, ' ')).toContain(words);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no time, however long', () => {
    const begun = performance.now();
    understandFigure(`${'1.'.repeat(100_000)}!`);
    understandFigure(`${'hơn '.repeat(100_000)}!`);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
