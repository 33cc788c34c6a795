import { expect, test } from 'vitest';
import { foldNumber, isSameNumber } from '@/lib/core/vietnamese-text/paper-number';

test.each([
  ['03/2019/ NĐ- CP', '3-2019-ND-CP'],
  ['03/2019/NĐ-CP', '3-2019-ND-CP'],
  ['03/2019/nd-cp', '3-2019-ND-CP'],
  ['3/2019/NĐ–CP', '3-2019-ND-CP'],
  ['Số: 03/2019/NĐ-CP', '3-2019-ND-CP'],
  ['15-KL-TW', '15-KL-TW'],
  ['15-KL/TW', '15-KL-TW'],
  ['15-kl/tw'.normalize('NFD'), '15-KL-TW'],
  ['46 CT TW', '46-CT-TW'],
  ['46-CT/TW', '46-CT-TW'],
  ['107/2003/qd-ttg', '107-2003-QD-TTG'],
  ['107/2003/QĐ-TTg', '107-2003-QD-TTG'],
  ['1349/QCPH-BNN-BTLBP', '1349-QCPH-BNN-BTLBP'],
  ['07', '7'],
  ['0', '0'],
  [' – ', ''],
])('%s has the key %s', (number, key) => {
  expect(foldNumber(number)).toBe(key);
  expect(foldNumber(key)).toBe(key);
});

test('different numbers stay different, missing ones are never the same', () => {
  expect(isSameNumber('15-KL-TW', '15-KL/TW')).toBe(true);
  expect(isSameNumber('01/QCPH', '10/QCPH')).toBe(false);
  expect(isSameNumber('1/2019', '12/019')).toBe(false);
  expect(isSameNumber('', ' ')).toBe(false);
});
