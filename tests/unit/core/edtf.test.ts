import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfOf, edtfText, isEdtf, isoDay, parseEdtf, precisionOf } from '@/lib/core/edtf';
import {
  bounds,
  compareForSort,
  isApproximate,
  isBefore,
  isOnOrBefore,
  isUndated,
  overlaps,
} from '@/lib/core/edtf/bounds';
import { anyEdtf, knownDate } from './dates';

test.each([
  ['2018', '2018-01-01', '2018-12-31', 'YEAR'],
  ['2018-03', '2018-03-01', '2018-03-31', 'MONTH'],
  ['2018-03-09', '2018-03-09', '2018-03-09', 'DAY'],
  ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
  ['1900-02', '1900-02-01', '1900-02-28', 'MONTH'],
  ['2000-02-29', '2000-02-29', '2000-02-29', 'DAY'],
  ['2022-01/2022-06', '2022-01-01', '2022-06-30', 'MONTH'],
  ['2020/2025-06', '2020-01-01', '2025-06-30', 'YEAR'],
  ['2020/2020-06', '2020-01-01', '2020-06-30', 'YEAR'],
  ['2018/..', '2018-01-01', null, 'YEAR'],
  ['../2018', null, '2018-12-31', 'YEAR'],
  ['2009~', '2009-01-01', '2009-12-31', 'YEAR'],
  ['2018-03-09~', '2018-03-09', '2018-03-09', 'DAY'],
  ['2009~/2011-02~', '2009-01-01', '2011-02-28', 'YEAR'],
  ['XXXX-08-02', null, null, 'DAY'],
  ['XXXX-02-29', null, null, 'DAY'],
  ['XXXX-08', null, null, 'MONTH'],
  ['XXXX', null, null, 'UNKNOWN'],
])('%s runs from %s to %s', (text, earliest, latest, precision) => {
  const edtf = parseEdtf(text);
  expect(edtf && edtfOf(edtf)).toBe(text);
  expect(edtf && bounds(edtf)).toEqual({ earliest, latest });
  expect(edtf && precisionOf(edtf)).toBe(precision);
  expect(isApproximate(text)).toBe(text.includes('~'));
});

test.each(
  [
    [
      '',
      '2018-13',
      '2018-00',
      '2018-02-29',
      '2018-02-30',
      '1900-02-29',
      '2018-04-31',
      'XXXX-02-30',
    ],
    [
      '0000',
      '18',
      '2018-3',
      '2018-3-9',
      '9/3/2018',
      '2018-03-09T10:00',
      ' 2018',
      '2018\n',
      '２０１８',
    ],
    [
      '201X',
      '2018-XX',
      '2018-03-XX',
      'XXXX-XX',
      'XXXX~',
      '2018?',
      '2018%',
      '~2018',
      '2018-24',
      'Y20180',
    ],
    ['../..', '/', '2018/', '/2018', '..', '2019/2018', '2018-06/2018-05', '2018/2019/2020'],
    [
      'XXXX-01/XXXX-06',
      '2018/XXXX',
      '[2018,2019]',
      '2018..2019',
      '-2018',
      'xxxx-08-02',
      '2018/..~',
    ],
  ].flat(),
)('refuses %j', (text) => {
  expect(parseEdtf(text)).toBeNull();
  expect(edtfText.safeParse(text).success).toBe(isEdtf(text.trim()));
});

test('reads back what it writes', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      expect(parseEdtf(edtfOf(edtf))).toEqual(edtf);
    }),
  );
});

test('never throws and never takes a text that it would write otherwise', () => {
  const almost = fc.string({ unit: fc.constantFrom(...'0129X-/.~'), maxLength: 12 });
  fc.assert(
    fc.property(almost, (text) => {
      const edtf = parseEdtf(text);
      expect(edtf === null || edtfOf(edtf) === text).toBe(true);
    }),
  );
});

test('schemas trim, refuse with a message key and keep the text', () => {
  expect(edtfText.parse(' 2018-03 ')).toBe('2018-03');
  expect(edtfText.safeParse('hôm qua').error?.issues[0]?.message).toBe('errors.field.date');
  expect(isoDay.parse('2018-03-09')).toBe('2018-03-09');
  expect(isoDay.safeParse('2018-03').success).toBe(false);
  expect(isoDay.safeParse('2018-02-30').success).toBe(false);
});

test('earliest never lies after latest', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const { earliest, latest } = bounds(edtf);
      expect(earliest === null || latest === null || earliest <= latest).toBe(true);
    }),
  );
});

test('a coarser date contains the finer one', () => {
  fc.assert(
    fc.property(knownDate, (date) => {
      const fine = bounds(date);
      const coarse = bounds({ ...date, day: null });
      expect(String(coarse.earliest) <= String(fine.earliest)).toBe(true);
      expect(String(coarse.latest) >= String(fine.latest)).toBe(true);
    }),
  );
});

test('what is no EDTF has no bounds', () => {
  expect(bounds('hôm qua')).toEqual({ earliest: null, latest: null });
  expect(isUndated(bounds('XXXX-08-02'))).toBe(true);
});

test.each([
  ['2018-03-09', '2018-03-10', 'YES', 'YES'],
  ['2018-03-09', '2018-03-09', 'NO', 'YES'],
  ['2018-03-09', '2018-03-08', 'NO', 'NO'],
  ['2018-03', '2018-03-01', 'NO', 'MAYBE'],
  ['2018-03', '2018-03-31', 'MAYBE', 'YES'],
  ['2018', '2018-06-01', 'MAYBE', 'MAYBE'],
  ['2018/..', '2030-01-01', 'MAYBE', 'MAYBE'],
  ['2018/..', '2017-12-31', 'NO', 'NO'],
  ['../2018', '2019-01-01', 'YES', 'YES'],
  ['../2018', '2000-01-01', 'MAYBE', 'MAYBE'],
  ['XXXX-08-02', '2018-01-01', 'UNKNOWN', 'UNKNOWN'],
])('%s against %s: before %s, on or before %s', (edtf, day, before, onOrBefore) => {
  expect(isBefore(bounds(edtf), day)).toBe(before);
  expect(isOnOrBefore(bounds(edtf), day)).toBe(onOrBefore);
});

test.each([
  ['2018', '2018-05', true],
  ['2018/..', '2030', true],
  ['2018', '2019', false],
  ['../2018', '2018/..', true],
  ['XXXX', '2018', null],
])('%s and %s share a day: %s', (one, other, answer) => {
  expect(overlaps(bounds(one), bounds(other))).toBe(answer);
  expect(overlaps(bounds(other), bounds(one))).toBe(answer);
});

test('sorting puts undated events last in both directions', () => {
  const sorted = (direction: 'asc' | 'desc') =>
    ['XXXX-01-01', '2019', '2018-03-09', '2018/..', '2018', '../2017'].sort((one, other) =>
      compareForSort(bounds(one), bounds(other), direction),
    );
  const ascending = ['../2017', '2018', '2018/..', '2018-03-09', '2019'];
  expect(sorted('asc')).toEqual([...ascending, 'XXXX-01-01']);
  expect(sorted('desc')).toEqual([...ascending.reverse(), 'XXXX-01-01']);
});

test('sorting is an order', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, anyEdtf, (a, b, c) => {
      const [x, y, z] = [bounds(a), bounds(b), bounds(c)];
      expect(compareForSort(x, y) + compareForSort(y, x)).toBe(0);
      const chained = compareForSort(x, y) <= 0 && compareForSort(y, z) <= 0;
      expect(!chained || compareForSort(x, z) <= 0).toBe(true);
    }),
  );
});
