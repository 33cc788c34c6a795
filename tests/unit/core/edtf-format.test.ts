import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfOf } from '@/lib/core/edtf';
import { formatEdtf, formatInstant } from '@/lib/core/edtf/format';
import { addDays, dayOf, timeOf } from '@/lib/core/edtf/instant';
import { understandDate } from '@/lib/core/edtf/understand';
import { anyEdtf } from './dates';

test.each([
  ['2022-08-02', '02/8/2022', '2 Aug 2022'],
  ['2018-03-09', '09/3/2018', '9 Mar 2018'],
  ['2023-05-22', '22/5/2023', '22 May 2023'],
  ['2025-10-08', '08/10/2025', '8 Oct 2025'],
  ['2025-01-24', '24/01/2025', '24 Jan 2025'],
  ['2026-02-06', '06/02/2026', '6 Feb 2026'],
  ['2018-03', 'tháng 3/2018', 'Mar 2018'],
  ['2018-02', 'tháng 02/2018', 'Feb 2018'],
  ['2018', 'năm 2018', '2018'],
  ['2009~', 'khoảng năm 2009', 'about 2009'],
  ['2009-03~', 'khoảng tháng 3/2009', 'about Mar 2009'],
  ['2009-03-05~', 'khoảng 05/3/2009', 'about 5 Mar 2009'],
  ['2022-01/2022-04', 'từ tháng 01/2022 đến tháng 4/2022', 'from Jan 2022 to Apr 2022'],
  ['2022-01/2022-06', '6 tháng đầu năm 2022', 'first half of 2022'],
  ['2022-07/2022-12', '6 tháng cuối năm 2022', 'second half of 2022'],
  ['2026-01/2026-03', 'quý I/2026', 'Q1 2026'],
  ['2026-10/2026-12', 'quý IV/2026', 'Q4 2026'],
  ['2026-02/2026-04', 'từ tháng 02/2026 đến tháng 4/2026', 'from Feb 2026 to Apr 2026'],
  ['2005/2018', 'từ năm 2005 đến năm 2018', 'from 2005 to 2018'],
  ['2020/2025-06', 'từ năm 2020 đến tháng 6/2025', 'from 2020 to Jun 2025'],
  ['2018/..', 'từ năm 2018', 'from 2018'],
  ['../2018', 'đến năm 2018', 'until 2018'],
  ['2018-03-09/..', 'từ ngày 09/3/2018', 'from 9 Mar 2018'],
  ['2009~/2011', 'từ khoảng năm 2009 đến năm 2011', 'from about 2009 to 2011'],
  ['XXXX-08-02', '02/8, không rõ năm', '2 Aug, year unknown'],
  ['XXXX-08', 'tháng 8, không rõ năm', 'Aug, year unknown'],
  ['XXXX', 'không rõ năm', 'year unknown'],
  ['chưa rõ', 'chưa rõ', 'chưa rõ'],
])('%s is written %j, in English %j', (edtf, vi, en) => {
  expect(formatEdtf(edtf, 'vi')).toBe(vi);
  expect(formatEdtf(edtf, 'en')).toBe(en);
});

test.each(['vi', 'en'] as const)('what is shown in %s can be typed back', (locale) => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const shown = formatEdtf(edtf, locale);
      expect(understandDate(shown), shown).toEqual({ edtf: edtfOf(edtf) });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['2026-08-20T16:59:59Z', '2026-08-20', '23:59', '23:59 ngày 20/8/2026', '20 Aug 2026, 23:59'],
  ['2026-08-20T17:00:00Z', '2026-08-21', '00:00', '00:00 ngày 21/8/2026', '21 Aug 2026, 00:00'],
  ['2025-12-31T17:05:00Z', '2026-01-01', '00:05', '00:05 ngày 01/01/2026', '1 Jan 2026, 00:05'],
])('%s', (instant, day, time, vi, en) => {
  expect(dayOf(instant)).toBe(day);
  expect(dayOf(new Date(instant))).toBe(day);
  expect(timeOf(instant)).toBe(time);
  expect(formatInstant(instant, 'vi')).toBe(vi);
  expect(formatInstant(new Date(instant), 'en')).toBe(en);
});

test('these tests run in another zone', () => {
  expect(new Date('2026-08-20T00:00:00Z').getMinutes()).toBe(45);
});

test('days are counted on the calendar', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});
