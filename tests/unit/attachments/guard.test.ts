import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSecretMarking } from '@/lib/core/marking';

const DEGREES = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'];
const CAPITALS = ['MAT', 'TOI MAT', 'TUYET MAT'];

test.each([
  ...['MËT', 'TèI MËT', 'TUYÖT MËT', 'mËt', 'tèi mËt', 'tuyÖt mËt'],
  ...['MAÄT', 'TOÁI MAÄT', 'TUYEÄT MAÄT', 'maät', 'toái maät', 'tuyeät maät'],
  ...['M\nẬ\nT', 'T\nỐ\nI\n\nMẬT', 'Số 12\nM\n Ậ \nT\nKính gửi'],
  ...['|MẬT|', 'MẬT\tMẬT', 'Phòng 1\t(Tối mật)\tSố 3', 'BỘ QUỐC PHÒNG\t\tTUYỆT MẬT'],
  ...['ĐỘ MẬT: TỐI MẬT', 'Độ mật : Tuyệt mật', 'M.Ậ.T', 'M-Ậ-T', 'M_Ậ_T', '【MẬT】', '«TỐI MẬT»'],
])('a file or a paste with %j is refused', (text) => {
  expect(findSecretMarking(text)).not.toBeNull();
  expect(findSecretMarking(text.normalize('NFD'))).not.toBeNull();
});

test.each([
  ...[
    'bí mật nhà nước',
    'Luật Bảo vệ bí mật nhà nước',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'bí mật công tác',
  ],
  ...['mật độ dân số', 'Mật độ', 'MẬT ĐỘ XÂY DỰNG', 'mật khẩu', 'Đổi mật khẩu', 'MẬT KHẨU'],
  ...['Mặt trận', 'MẶT TRẬN TỔ QUỐC VIỆT NAM', 'Ủy ban Mặt trận Tổ quốc', 'mặt bằng', 'MẶT', 'MẮT'],
  ...['Họ tên: Mật', 'Nguyễn Văn Mật', 'ông Trần Mật', 'mật thư', 'MẬT MÃ', 'cơ mật', 'thân mật'],
  ...['Phòng Bảo mật', 'BẢO MẬT', 'an toàn, bảo mật thông tin', 'quân sự bí mật', 'tuyệt mật hóa'],
  ...['tài liệu mật và tối mật', 'không chứa nội dung mật', 'độ mật của tài liệu', 'Mức độ mật'],
  ...[
    'MAT TRAN TO QUOC',
    'FORMAT',
    'mat',
    'toi mat',
    'M\nA\nT',
    'A\nB\nC',
    'I\nII\nIII',
    'T\nT\nT',
  ],
  ...[
    '1\tM\tA\tB',
    'Tốt\tKhá\tĐạt',
    'Mật\u00a0ong rừng',
    'MẬT ONG',
    'mía mật',
    'Mật Sơn, Chí Linh',
  ],
])('a file or a paste with %j passes', (text) => {
  expect(findSecretMarking(text)).toBeNull();
  expect(findSecretMarking(text.normalize('NFD'))).toBeNull();
});

const gap = fc.constantFrom('', ' ', '  ', '\u200b', '\u00ad', '.', '-', '\u00a0');
const around = fc.constantFrom(
  ['', ''],
  ['(', ')'],
  ['[ ', ' ]'],
  ['*** ', ' ***'],
  ['“', '”'],
  ['– ', ' –'],
);

test('a marking is found however its letters are spaced, cased, composed and bracketed', () => {
  const small = fc.boolean();
  const form = fc.constantFrom('NFC' as const, 'NFD' as const, 'NFKD' as const);
  const wide = fc.boolean();
  fc.assert(
    fc.property(
      ...([fc.constantFrom(...DEGREES), gap, around, small, form, wide] as const),
      (degree, between, [before, after], isSmall, normal, isWide) => {
        const cased = isSmall ? degree.toLowerCase() : degree;
        const spaced = [...cased].join(between);
        const shown = isWide ? fullWidth(spaced) : spaced;
        const text = `Dòng trên.\n${before}${shown.normalize(isWide ? 'NFC' : normal)}${after}\nDòng dưới`;
        expect(findSecretMarking(text)).not.toBeNull();
      },
    ),
    { numRuns: 1000 },
  );
});

test('without accents a marking is one in capitals', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CAPITALS), gap, around, (degree, between, [before, after]) => {
      const line = `${before}${[...degree].join(between)}${after}`;
      expect(findSecretMarking(`a\n${line}`)).not.toBeNull();
      expect(findSecretMarking(line.toLowerCase())).toBeNull();
    }),
  );
});

test('the same words within a sentence pass, wherever they stand', () => {
  const word = fc.constantFrom(
    ...'hai bên bảo đảm giữ gìn công tác tài liệu độ của và theo'.split(' '),
  );
  const words = fc.array(word, { minLength: 2, maxLength: 8 });
  const degree = fc.constantFrom('mật', 'tối mật', 'tuyệt mật', 'bí mật', 'mật độ', 'Mặt trận');
  fc.assert(
    fc.property(words, degree, words, (before, found, after) => {
      expect(findSecretMarking(`${before.join(' ')} ${found} ${after.join(' ')}`)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

function fullWidth(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
