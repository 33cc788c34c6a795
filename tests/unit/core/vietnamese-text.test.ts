import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  accentedKey,
  cleanText,
  collator,
  fold,
  hasAccents,
  hasControlCharacters,
  line,
  nfc,
  text,
} from '@/lib/core/vietnamese-text';
import { normalizeTonePlacement } from '@/lib/core/vietnamese-text/tone-placement';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
const vietnamese = fc.string({
  unit: fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), ...'bcghklmnpqrstvx  –12'),
  maxLength: 40,
});

test.each([
  ['Bộ đội Biên phòng', 'bo doi bien phong'],
  ['ĐẢNG  ỦY\u00a0CÔNG AN', 'dang uy cong an'],
  [' Hoà \n hòa ', 'hoa hoa'],
  ['Ðường (chữ eth)', 'duong (chu eth)'],
  ['kết qủa, kết quả', 'ket qua, ket qua'],
  ['Nguyễn Thị Ẵm', 'nguyen thi am'],
  ['', ''],
])('%j folds to %j', (written, key) => {
  expect(fold(written)).toBe(key);
  expect(fold(written.normalize('NFD'))).toBe(key);
});

test('folding is idempotent and does not see the normal form', () => {
  const anything = fc.oneof(vietnamese, fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anything, (written) => {
      expect(fold(fold(written))).toBe(fold(written));
      expect(fold(written.normalize('NFD'))).toBe(fold(written.normalize('NFC')));
    }),
  );
});

test('a Vietnamese text folds to plain letters', () => {
  fc.assert(fc.property(vietnamese, (written) => /^[a-z 12–]*$/.test(fold(written))));
});

test.each([
  ['hoà', 'hòa'],
  ['Hoà bình', 'Hòa bình'],
  ['HOÀ', 'HÒA'],
  ['thoả thuận', 'thỏa thuận'],
  ['Đảng uỷ', 'Đảng ủy'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  ['kết qủa', 'kết quả'],
  ['qúy', 'quý'],
  ['gìa', 'già'],
  ['hòan tòan', 'hoàn toàn'],
  ['ngòai', 'ngoài'],
  ['nguời', 'nguời'],
  ['quốc phòng', 'quốc phòng'],
  ['gì, gìn giữ, giếng, giữa, giường', 'gì, gìn giữ, giếng, giữa, giường'],
  ['mùa lúa của chúa', 'mùa lúa của chúa'],
  ['Nguyễn Huỳnh Thuở Khuỷu ngoẹo', 'Nguyễn Huỳnh Thuở Khuỷu ngoẹo'],
  [
    'thường trực, biên giới, tuyến, tường, yếu, cứu',
    'thường trực, biên giới, tuyến, tường, yếu, cứu',
  ],
  ['café, naïve, São Paulo, hêrôin', 'café, naïve, São Paulo, hêrôin'],
])('%j is spelled %j', (written, spelled) => {
  expect(normalizeTonePlacement(written)).toBe(spelled);
  expect(normalizeTonePlacement(written.normalize('NFD'))).toBe(spelled);
});

test('moving tones changes nothing else', () => {
  fc.assert(
    fc.property(vietnamese, (written) => {
      const moved = normalizeTonePlacement(written);
      expect(normalizeTonePlacement(moved)).toBe(moved);
      expect(fold(moved)).toBe(fold(written));
      expect(moved).toHaveLength(nfc(written).length);
    }),
  );
});

test('the exact key keeps accents and forgives their place', () => {
  expect(accentedKey('Trần Trung  Hoà')).toBe(accentedKey('TRẦN TRUNG HÒA'));
  expect(accentedKey('hoa')).not.toBe(accentedKey('hòa'));
  expect(hasAccents('biên phòng')).toBe(true);
  expect(hasAccents('Bien  phong')).toBe(false);
});

test('names sort in Vietnamese order', () => {
  const names = ['Ủy', 'Ân', 'An', 'Đà', 'Da', 'Dung', 'Ăn', 'Em'];
  expect(names.sort(collator.compare)).toEqual(['An', 'Ăn', 'Ân', 'Da', 'Dung', 'Đà', 'Em', 'Ủy']);
});

test.each([
  ['Quy chế phối hợp an ninh', 'Quy~chế phối~hợp an~ninh'],
  ['Bộ Công an – Bộ Quốc phòng', 'Bộ~Công~an~– Bộ~Quốc~phòng'],
  ['sơ kết 6 tháng đầu năm 2022', 'sơ kết 6~tháng đầu năm~2022'],
  ['Nghị định số 03', 'Nghị~định số~03'],
  ['Tổng cục II và Quân khu 7', 'Tổng~cục~II và Quân~khu~7'],
  ['Ban an ninhx', 'Ban an ninhx'],
])('%j is set %j', (title, set) => {
  const joined = nonBreaking(title);
  expect(joined.replaceAll('\u00a0', ' ')).toBe(title);
  expect(joined.replaceAll('\u00a0', '~')).toBe(set);
});

test.each([
  ['a\u0000b', true],
  ['a\u001bb', true],
  ['a\u0085b', true],
  ['a\ud800b', true],
  ['dòng một\n\tdòng hai 🙂', false],
])('%j has control characters: %s', (written, has) => {
  expect(hasControlCharacters(written)).toBe(has);
  expect(cleanText(written) === null).toBe(has);
});

test('text is stored in NFC, trimmed, with plain line ends', () => {
  const schema = text({ max: 12 });
  expect(schema.parse(' Hòa\r\nbình\r '.normalize('NFD'))).toBe('Hòa\nbình');
  expect(schema.safeParse('a\u0000b').error?.issues[0]?.message).toBe(
    'errors.field.controlCharacters',
  );
  expect(schema.safeParse('a'.repeat(13)).error?.issues[0]?.message).toBe('errors.field.tooLong');
  expect(schema.safeParse(' \n ').error?.issues[0]?.message).toBe('errors.field.required');
  expect(schema.safeParse(undefined).error?.issues[0]?.message).toBe('errors.field.required');
  expect(text({ max: 5, min: 0 }).parse('  ')).toBe('');
  expect(line({ max: 20 }).parse(' Bộ \n Công\u00a0 an ')).toBe('Bộ Công an');
  expect(z.toJSONSchema(schema)).toMatchObject({ type: 'string', maxLength: 12 });
});
