import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEdtf } from '@/lib/core/edtf';
import { understandDate } from '@/lib/core/edtf/understand';

test.each([
  ['09/3/2018', '2018-03-09'],
  ['9-3-2018', '2018-03-09'],
  ['9.3.2018', '2018-03-09'],
  ['9 / 3 / 2018', '2018-03-09'],
  ['9 - 3 - 2018', '2018-03-09'],
  ['ngày 9/3/2018.', '2018-03-09'],
  ['ngày 9 tháng 3 năm 2018', '2018-03-09'],
  ['Ngày 09 tháng 03 năm 2018', '2018-03-09'],
  ['ngay 9 thang 3, nam 2018', '2018-03-09'],
  ['2018-3-9', '2018-03-09'],
  ['2018-03-09', '2018-03-09'],
  ['tháng 3/2018', '2018-03'],
  ['Tháng 3 năm 2018', '2018-03'],
  ['3/2018', '2018-03'],
  ['03-2018', '2018-03'],
  ['năm 2018', '2018'],
  ['2018', '2018'],
  ['khoảng năm 2009', '2009~'],
  ['khoảng tháng 3/2009', '2009-03~'],
  ['vào khoảng 2009', '2009~'],
  ['quý I/2026', '2026-01/2026-03'],
  ['Quý 4/2026', '2026-10/2026-12'],
  ['quý III năm 2026', '2026-07/2026-09'],
  ['6 tháng đầu năm 2022', '2022-01/2022-06'],
  ['sáu tháng cuối năm 2022', '2022-07/2022-12'],
  ['nửa đầu năm 2022', '2022-01/2022-06'],
  ['9 tháng đầu năm 2022', '2022-01/2022-09'],
  ['giai đoạn 2015-2020', '2015/2020'],
  ['giai đoạn 2015 – 2020', '2015/2020'],
  ['2011–2020', '2011/2020'],
  ['từ năm 2005 đến năm 2018', '2005/2018'],
  ['từ năm 2005 đến hết năm 2018', '2005/2018'],
  ['từ tháng 1/2022 đến tháng 6/2022', '2022-01/2022-06'],
  ['từ tháng 1 đến tháng 6/2022', '2022-01/2022-06'],
  ['từ tháng 1 đến tháng 6 năm 2022', '2022-01/2022-06'],
  ['tháng 1-6/2022', '2022-01/2022-06'],
  ['từ ngày 9/3 đến ngày 15/3/2018', '2018-03-09/2018-03-15'],
  ['1/2022 - 6/2022', '2022-01/2022-06'],
  ['01/01/2020 - 30/6/2021', '2020-01-01/2021-06-30'],
  ['từ năm 2018', '2018/..'],
  ['từ năm 2019 đến nay', '2019/..'],
  ['từ tháng 3/2018 trở đi', '2018-03/..'],
  ['đến năm 2018', '../2018'],
  ['02/8, không rõ năm', 'XXXX-08-02'],
  ['không rõ năm', 'XXXX'],
  ['xxxx-08-02', 'XXXX-08-02'],
  ['2022-01/2022-06', '2022-01/2022-06'],
  ['first half of 2022', '2022-01/2022-06'],
  ['2 August 2022', '2022-08-02'],
  ['chiều 2/8/2022', '2022-08-02'],
  ['Sáng ngày 2/8/2022', '2022-08-02'],
  ['thứ Ba, ngày 2/8/2022', '2022-08-02'],
  ['thứ 3 ngày 2/8/2022', '2022-08-02'],
  ['mùng 2 tháng 9 năm 2018', '2018-09-02'],
  ['tháng ba năm 2018', '2018-03'],
  ['tháng mười hai năm 2018', '2018-12'],
  ['T3/2018', '2018-03'],
  ['trong năm 2018', '2018'],
  ['cả năm 2018', '2018'],
  ['quý hai năm 2022', '2022-04/2022-06'],
  ['6 tháng đầu 2022', '2022-01/2022-06'],
  ['nhiệm kỳ 2020-2025', '2020/2025'],
  ['các năm 2018 – 2023', '2018/2023'],
  ['2018 - nay', '2018/..'],
  ['tháng 3/2018 – đến nay', '2018-03/..'],
  ['hết năm 2025', '../2025'],
  ['02/8, chưa rõ năm', 'XXXX-08-02'],
  ['chưa rõ', 'XXXX'],
  ['không rõ', 'XXXX'],
])('%s is %s', (typed, edtf) => {
  expect(understandDate(typed)).toEqual({ edtf });
  expect(understandDate(` ${typed.normalize('NFD')} `)).toEqual({ edtf });
  expect(understandDate(typed, { defaultYear: 1999 })).toEqual({ edtf });
});

test.each([
  ['9/3', 'XXXX-03-09', '2018-03-09'],
  ['9-3', 'XXXX-03-09', '2018-03-09'],
  ['9 - 3', 'XXXX-03-09', '2018-03-09'],
  ['ngày 9 tháng 3', 'XXXX-03-09', '2018-03-09'],
  ['14/5', 'XXXX-05-14', '2018-05-14'],
  ['Sáng 14/5', 'XXXX-05-14', '2018-05-14'],
  ['mùng 2/9', 'XXXX-09-02', '2018-09-02'],
  ['tháng 3', 'XXXX-03', '2018-03'],
  ['khoảng tháng 3', 'XXXX-03~', '2018-03~'],
])('%s needs a year', (typed, unknown, assumed) => {
  expect(understandDate(typed)).toEqual({ edtf: unknown, needsYear: true });
  const withYear = understandDate(typed, { defaultYear: 2018 });
  expect(withYear).toEqual({ edtf: assumed, assumedYear: 2018 });
});

test('a part of a year is nothing without its year', () => {
  const half = { edtf: '2018-01/2018-06', assumedYear: 2018 };
  expect(understandDate('6 tháng đầu năm')).toBeNull();
  expect(understandDate('6 tháng đầu năm', { defaultYear: 2018 })).toEqual(half);
  expect(understandDate('quý II', { defaultYear: 2018 })?.edtf).toBe('2018-04/2018-06');
  expect(understandDate('29/2', { defaultYear: 2018 })).toBeNull();
});

test.each(['2018–2023 và những năm tiếp theo', 'giai đoạn 2018-2023 và các năm tiếp theo'])(
  '%s is open after a nominal end',
  (typed) => {
    expect(understandDate(typed)).toEqual({ edtf: '2018/..', nominalEnd: '2023' });
  },
);

test.each(
  [
    [
      '',
      'hôm qua',
      '30/2/2018',
      '31/4',
      '13/2018',
      '9/13',
      '9/3/18',
      '0/3',
      '2018-2011',
      'quý V/2026',
    ],
    [
      'thời gian qua',
      'đến nay',
      'qua 14 năm',
      '1.184',
      '13 tháng đầu năm 2022',
      '9/3-2018',
      '/',
      '14',
    ],
    ['03/2019/NĐ-CP', 'tháng', '2018 2019', '0 tháng đầu năm 2022', '20.000', 'năm năm'],
  ].flat(),
)('%j is not understood', (typed) => {
  expect(understandDate(typed)).toBeNull();
});

test('whatever is understood is EDTF', () => {
  const piece = fc.constantFrom(
    'ngày ',
    'tháng ',
    'năm ',
    '2018',
    '9',
    '/',
    '-',
    ' đến ',
    'từ ',
    'quý ',
    'I',
    '12',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const understood = understandDate(pieces.join(''));
      expect(understood === null || isEdtf(understood.edtf)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what is longer than any date is not searched for one', () => {
  const begun = performance.now();
  expect(understandDate(`${'.'.repeat(100_000)}!`)).toBeNull();
  expect(performance.now() - begun).toBeLessThan(1000);
});
