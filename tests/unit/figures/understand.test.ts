import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatFigure } from '@/lib/domain/indicators/rules';
import { understandFigure } from '@/lib/domain/indicators/rules/understand';
import { figureItem, figureOperators } from '@/lib/domain/indicators/schema';

const read = (typed: string) => {
  const { operator, number, measure, counted } = understandFigure(typed);
  return [operator, number, measure, counted];
};

test.each([
  ['hơn 20 nghìn buổi', 'GT', '20000', '', 'buổi'],
  ['trên 7.500 tin, tài liệu', 'GT', '7500', '', 'tin, tài liệu'],
  ['trên 1.100 cuộc, lượt', 'GT', '1100', '', 'cuộc, lượt'],
  ['hơn 2.500 đại biểu', 'GT', '2500', '', 'đại biểu'],
  ['72 sự kiện', 'EQ', '72', '', 'sự kiện'],
  ['22 đoàn khách quốc tế', 'EQ', '22', '', 'đoàn khách quốc tế'],
  ['21 địa phương', 'EQ', '21', '', 'địa phương'],
  ['1.184 vụ', 'EQ', '1184', '', 'vụ'],
  ['1.184 vụ.', 'EQ', '1184', '', 'vụ'],
  ['4,3 tỷ đồng', 'EQ', '4300000000', 'đồng', ''],
  ['4,3 tỉ đồng', 'EQ', '4300000000', 'đồng', ''],
  ['1.184 tỷ đồng', 'EQ', '1184000000000', 'đồng', ''],
  ['1,184 tỷ đồng', 'EQ', '1184000000', 'đồng', ''],
  ['20 nghìn tỷ đồng', 'EQ', '20000000000000', 'đồng', ''],
  ['1 tỷ 200 triệu đồng', 'EQ', '1200000000', 'đồng', ''],
  ['2 triệu rưỡi', 'EQ', '2500000', '', ''],
  ['1.3 triệu lượt', 'EQ', '1300000', '', 'lượt'],
  ['1,1 triệu', 'EQ', '1100000', '', ''],
  ['613 ngàn', 'EQ', '613000', '', ''],
  ['613 ngàn ha rừng', 'EQ', '613000', 'ha', 'rừng'],
  ['12.345,6 ha', 'EQ', '12345.6', 'ha', ''],
  ['12.345,6ha', 'EQ', '12345.6', 'ha', ''],
  ['1,184 ha', 'EQ', '1.184', 'ha', ''],
  ['12,345,678 lượt', 'EQ', '12345678', '', 'lượt'],
  ['12,345.6 ha', 'EQ', '12345.6', 'ha', ''],
  ['12 345 lượt', 'EQ', '12345', '', 'lượt'],
  ['50%', 'EQ', '50', '%', ''],
  ['98,5% số vụ', 'EQ', '98.5', '%', 'số vụ'],
  ['hơn 90 phần trăm', 'GT', '90', 'phần trăm', ''],
  ['02 tập thể', 'EQ', '2', '', 'tập thể'],
  ['5 đồng chí', 'EQ', '5', '', 'đồng chí'],
  ['5 tấn hàng', 'EQ', '5', 'tấn', 'hàng'],
  ['3 tấn công', 'EQ', '3', '', 'tấn công'],
  ['0', 'EQ', '0', '', ''],
  ['0,5', 'EQ', '0.5', '', ''],
  ['20000', 'EQ', '20000', '', ''],
  ['gần 640 tin', 'LT', '640', '', 'tin'],
  ['khoảng 300 lượt', 'APPROX', '300', '', 'lượt'],
  ['ước đạt trên 300 lượt', 'APPROX', '300', '', 'lượt'],
  ['trên dưới 300', 'APPROX', '300', '', ''],
  ['dưới 5%', 'LT', '5', '%', ''],
  ['chưa đến 10 vụ', 'LT', '10', '', 'vụ'],
  ['ít nhất 3 lần', 'GE', '3', '', 'lần'],
  ['không dưới 3 lần', 'GE', '3', '', 'lần'],
  ['tối đa 12 tháng', 'LE', '12', '', 'tháng'],
  ['không quá 12 tháng', 'LE', '12', '', 'tháng'],
  ['từ 20 người trở lên', 'GE', '20', '', 'người'],
  ['20 người trở xuống', 'LE', '20', '', 'người'],
  ['20+ vụ', 'GE', '20', '', 'vụ'],
  ['> 7.500', 'GT', '7500', '', ''],
  ['≥3', 'GE', '3', '', ''],
  ['~ 300', 'APPROX', '300', '', ''],
  ['đạt hơn 20 nghìn buổi', 'GT', '20000', '', 'buổi'],
  ['Trao đổi gần 640 tin', 'LT', '640', '', 'tin'],
  ['đuổi 20 tàu cá', 'EQ', '20', '', 'tàu cá'],
  ['tuyên truyền hơn 20 nghìn buổi', 'GT', '20000', '', 'buổi'],
  ['72 sự kiện trong 6 tháng', 'EQ', '72', '', 'sự kiện trong 6 tháng'],
  ['hon 20 nghin buoi', 'GT', '20000', '', 'buoi'],
  ['4,3 ty', 'EQ', '4300000000', '', ''],
  ['5 tram', 'EQ', '5', '', 'tram'],
  ['5 trạm', 'EQ', '5', '', 'trạm'],
  ['năm năm', 'EQ', '5', '', 'năm'],
  ['mười năm', 'EQ', '10', '', 'năm'],
  ['hai mươi năm', 'EQ', '20', '', 'năm'],
  ['hai mươi lăm năm', 'EQ', '25', '', 'năm'],
  ['mười bốn năm', 'EQ', '14', '', 'năm'],
  ['hơn một nghìn lượt', 'GT', '1000', '', 'lượt'],
  ['một nghìn năm trăm lượt', 'EQ', '1500', '', 'lượt'],
  ['hai trăm linh năm vụ', 'EQ', '205', '', 'vụ'],
  ['ba trăm sáu mươi tư vụ', 'EQ', '364', '', 'vụ'],
  ['một triệu hai trăm nghìn đồng', 'EQ', '1200000', 'đồng', ''],
  ['hai chục vụ', 'EQ', '20', '', 'vụ'],
  ['sáu tháng', 'EQ', '6', '', 'tháng'],
])('%s', (typed, ...expected) => {
  expect(read(typed)).toEqual(expected);
  expect(read(`  ${typed.normalize('NFD')} `)).toEqual(expected);
  expect(understandFigure(typed)).toMatchObject({ raw: typed, malformed: false });
});

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
