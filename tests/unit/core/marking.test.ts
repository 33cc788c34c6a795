import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSecretMarking } from '@/lib/core/marking';

test.each([
  ['MẬT', 'MAT'],
  ['TỐI MẬT', 'TOI_MAT'],
  ['TUYỆT MẬT', 'TUYET_MAT'],
  ['Mật', 'MAT'],
  ['Tối mật', 'TOI_MAT'],
  ['tuyệt mật', 'TUYET_MAT'],
  ['(MẬT)', 'MAT'],
  ['[ TỐI MẬT ]', 'TOI_MAT'],
  ['*** TUYỆT MẬT ***', 'TUYET_MAT'],
  ['“TỐI MẬT”', 'TOI_MAT'],
  ['– MẬT –', 'MAT'],
  ['MẬT.', 'MAT'],
  ['M Ậ T', 'MAT'],
  ['T Ố I  M Ậ T', 'TOI_MAT'],
  ['T Ố I     M Ậ T', 'TOI_MAT'],
  ['T U Y Ệ T   M Ậ T', 'TUYET_MAT'],
  ['T.Ố.I M.Ậ.T', 'TOI_MAT'],
  ['M\u200bẬ\u00adT', 'MAT'],
  ['ＭẬＴ', 'MAT'],
  ['MAT', 'MAT'],
  ['M A T', 'MAT'],
  ['TOI MAT', 'TOI_MAT'],
  ['TUYET MAT', 'TUYET_MAT'],
  ['(TUYET  MAT)', 'TUYET_MAT'],
  ['TÀI LIỆU TỐI MẬT', 'TOI_MAT'],
  ['<b>MẬT</b>', 'MAT'],
  ['BỘ CÔNG AN\tMẬT\tSố: 12', 'MAT'],
  ['BỘ CÔNG AN | TỐI MẬT | 12', 'TOI_MAT'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM          TUYỆT MẬT', 'TUYET_MAT'],
  ['TỐI MẬT - HỎA TỐC', 'TOI_MAT'],
  ['KHẨN, MẬT', 'MAT'],
  ['TUYỆT MẬT (Bản số: 03)', 'TUYET_MAT'],
  ['Độ mật: Tối mật', 'TOI_MAT'],
  ['ĐỘ MẬT: MẬT', 'MAT'],
  ['Mức độ mật : Tuyệt mật.', 'TUYET_MAT'],
  ['**Độ mật:** Tối mật', 'TOI_MAT'],
  ['Do mat: Toi mat', 'TOI_MAT'],
  ['Số: 12/BC-BCA; Độ mật: Mật', 'MAT'],
  ['Độ mật: Mật, bản số 3', 'MAT'],
  ['Số: 12/BC Độ mật: MẬT Thời hạn: 10 năm', 'MAT'],
  ['Độ mật: tối mật Bản số 2', 'TOI_MAT'],
])('%j carries a marking', (line, marking) => {
  expect(findSecretMarking(line)).toEqual({ marking, line: 1 });
  expect(findSecretMarking(line.normalize('NFD'))).toEqual({ marking, line: 1 });
  expect(findSecretMarking(`Dòng đầu.\r\n\r\n ${line} \r\nDòng cuối.`)).toEqual({
    marking,
    line: 3,
  });
});

test.each(
  [
    [
      'MẶT TRẬN',
      'MẶT TRẬN TỔ QUỐC VIỆT NAM',
      'MẶT',
      'MẮT',
      'MẤT',
      'Mặt',
      'mặt',
      'mắt',
      'TỐI MẮT',
      'TÔI MẤT',
    ],
    [
      'bí mật nhà nước',
      'BÍ MẬT NHÀ NƯỚC',
      'Bí mật',
      'mật độ',
      'Mật độ dân số',
      'MẬT ĐỘ',
      'Độ mật',
      'Độ mật:',
    ],
    [
      'MẬT ONG',
      'mật khẩu',
      'MẬT KHẨU',
      'mật mã, cơ yếu',
      'thông tin mật, tối mật',
      'Danh mục bí mật nhà nước độ Tối mật',
    ],
    [
      'mat',
      'toi mat',
      'Mat',
      'Toi mat',
      'tuyet mat',
      'MAT TRAN TO QUOC',
      'MAT DO DAN SO',
      'FORMAT',
      'M',
    ],
    [
      'Độ mật: không',
      'Độ mật: Thường',
      'Độ mật: mật độ cao',
      'Xác định độ mật: mật, tối mật và tuyệt mật',
    ],
    [
      'Hai bên trao đổi tin, bảo đảm bí mật.',
      'Phát hiện 12 vụ lộ, lọt tài liệu mật',
      'KHẨN',
      'HỎA TỐC',
      '',
      '—',
    ],
    [
      'Bảo đảm giữ bí\nmật',
      'giữ gìn bí\nmật.',
      'BẢO VỆ BÍ\nMẬT NHÀ NƯỚC',
      'thân\nmật',
      'bảo đảm bí   mật   trong',
      'gồm các độ mật: mật',
    ],
  ].flat(),
)('%j passes', (text) => {
  expect(findSecretMarking(text)).toBeNull();
});

test('a value under its label is a marking even in small letters', () => {
  expect(findSecretMarking('Độ mật\ntối mật')).toEqual({ marking: 'TOI_MAT', line: 2 });
  expect(findSecretMarking('Độ mật:\nmật')).toEqual({ marking: 'MAT', line: 2 });
});

test('prose without the word never carries a marking', () => {
  const word = fc.constantFrom(
    ...'hội nghị sơ kết MẶT TRẬN mặt mất mắt mát TỐI tối TUYỆT tuyệt độ Độ KHẨN 12 – : ( ) , .'.split(
      ' ',
    ),
  );
  const prose = fc.array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', '\t')), { maxLength: 30 });
  fc.assert(
    fc.property(prose, (words) => {
      expect(findSecretMarking(words.flat().join(''))).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('a marked line is found wherever it stands, in time proportional to the text', () => {
  const filler = `${'Hai bên phối hợp chặt chẽ, bảo đảm bí mật công tác;   '.repeat(20)}\n`.repeat(
    500,
  );
  const started = performance.now();
  expect(findSecretMarking(`${filler}MẬT\n${filler}`)).toEqual({ marking: 'MAT', line: 501 });
  expect(findSecretMarking(`${' '.repeat(50_000)}x${'('.repeat(50_000)}`)).toBeNull();
  expect(findSecretMarking('-  , '.repeat(40_000))).toBeNull();
  expect(performance.now() - started).toBeLessThan(2000);
});
