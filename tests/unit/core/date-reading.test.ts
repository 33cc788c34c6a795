import { expect, test } from 'vitest';
import { readTypedDate } from '@/lib/core/edtf/reading';

test.each([
  ['9/3', { kind: 'READ', edtf: 'XXXX-03-09', nominalEnd: null, needsYear: true }],
  ['9-3-2018', { kind: 'READ', edtf: '2018-03-09', nominalEnd: null, needsYear: false }],
  [
    '2018–2023 và những năm tiếp theo',
    { kind: 'READ', edtf: '2018/..', nominalEnd: '2023', needsYear: false },
  ],
  [' ', { kind: 'EMPTY' }],
  ['hôm qua', { kind: 'UNREAD', alternatives: [] }],
])('%s', (typed, reading) => {
  expect(readTypedDate(typed)).toEqual(reading);
});

test.each([
  ['9/3/18', ['2018-03-09']],
  ['30/4/75', ['1975-04-30', '2075-04-30']],
  ['3/18', ['2018-03']],
  ['3/25/2018', ['2018-03-25']],
  ['31/4/2018', ['2018-04']],
  ['trước ngày 30/9/2026', ['../2026-09-30']],
  ['cuối năm 2022', ['2022']],
  ['đầu tháng 3/2018', ['2018-03']],
  ['năm 2018 và 2019', ['2018/2019']],
  ['2023-2018', ['2018/2023']],
])('%s may mean %j', (typed, alternatives) => {
  expect(readTypedDate(typed)).toEqual({ kind: 'UNREAD', alternatives });
});

test('what lacks only its year is offered the years at hand', () => {
  const alternatives = ['2022-04/2022-06', '2021-04/2021-06'];
  expect(readTypedDate('quý II', [2022, 2021])).toEqual({ kind: 'UNREAD', alternatives });
});
