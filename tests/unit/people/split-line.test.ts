import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { RANKS } from '@/lib/domain/people/rules/lexicon';
import { personLines } from '@/lib/domain/people/rules/several';
import { splitPersonLine } from '@/lib/domain/people/rules/split-line';
import { personRows, signatureRows } from './lines';

const list = (text: string) =>
  text
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);

test.each(personRows)('%s', (line = '', rank = '', name = '', posts = '', unit = '') => {
  const said = { rank: rank || null, name: name || null, unitText: unit || null };
  const expected = { ...said, posts: list(posts), capacity: null, delegation: null };
  expect(splitPersonLine(line)).toEqual(expected);
  expect(splitPersonLine(` ${line.normalize('NFD')} `)).toEqual(expected);
});

test.each(signatureRows)('%s: %s', (capacity, block = '', rank = '', name = '', posts = '') => {
  const said = { capacity, rank: rank || null, name: name || null, posts: list(posts) };
  expect(splitPersonLine(block.replaceAll(' / ', '\n'))).toMatchObject(said);
});

test('nothing is read of nothing', () => {
  expect(splitPersonLine(' ')).toMatchObject({ rank: null, name: null, posts: [] });
});

test.each(['đại diện Văn phòng Chính phủ', 'Lãnh đạo UBND của 21 địa phương'])(
  '%s is a delegation',
  (delegation) => {
    expect(splitPersonLine(delegation)).toMatchObject({ name: null, posts: [], delegation });
  },
);

describe('a text of several people', () => {
  it.each([
    [
      'Thiếu tướng Lê Văn A, Tư lệnh Binh chủng Công binh và Thiếu tướng Lê Văn B, Tư lệnh Cảnh vệ',
      [
        'Thiếu tướng Lê Văn A, Tư lệnh Binh chủng Công binh',
        'Thiếu tướng Lê Văn B, Tư lệnh Cảnh vệ',
      ],
    ],
    ['Trần Quốc Tỏ, Nguyễn Tân Cương', ['Trần Quốc Tỏ', 'Nguyễn Tân Cương']],
    ['Đại tá Lê Văn A; Đại tá Lê Văn B', ['Đại tá Lê Văn A', 'Đại tá Lê Văn B']],
    [
      'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nThượng tướng Trần Quốc Tỏ',
      ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nThượng tướng Trần Quốc Tỏ'],
    ],
    [
      'Bí thư Đảng ủy và Chính ủy, Đại tá Lê Văn A',
      ['Bí thư Đảng ủy và Chính ủy, Đại tá Lê Văn A'],
    ],
    ['', []],
  ])('%j', (text, lines) => {
    expect(personLines(text)).toEqual(lines);
  });
});

const words = fc.constantFrom('Nguyễn', 'Trần', 'Văn', 'An', 'Bình', 'Hòa', 'Quân', 'Sơn', 'Thị');
const fullName = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm'),
    fc.array(words, { minLength: 1, maxLength: 3 }),
  )
  .map(([family, given]) => [family, ...given].join(' '));
const post = fc.constantFrom(
  'Tư lệnh Quân khu 3',
  'Phó Giám đốc Công an tỉnh A',
  'Thứ trưởng Bộ Công an',
);

test('a line put together from its parts comes apart into them', () => {
  const rank = fc.constantFrom(...RANKS);
  const separator = fc.constantFrom(', ', ' - ', ' – ', ' ');
  fc.assert(
    fc.property(
      rank,
      fullName,
      separator,
      fc.array(post, { minLength: 1, maxLength: 3 }),
      (...parts) => {
        const [given, name, between, posts] = parts;
        const read = splitPersonLine(`${given} ${name}${between}${posts.join(', ')}`);
        expect(read).toMatchObject({ rank: given, name, posts });
      },
    ),
    { numRuns: 1000 },
  );
});

test('whatever is typed, nothing is invented and no time is lost', () => {
  const piece = fc.constantFrom(
    'Đại tá ',
    'Lê ',
    'Văn',
    ', ',
    ' - ',
    'Tư lệnh ',
    'KT. ',
    '\n',
    ': ',
    '(',
    'và ',
    '1',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const typed = pieces.join('');
      const { name, posts } = splitPersonLine(typed);
      const typedWords = new Set(typed.toLowerCase().match(/\p{L}+/gu));
      for (const word of `${name ?? ''} ${posts.join(' ')}`.toLowerCase().match(/\p{L}+/gu) ?? []) {
        expect(typedWords).toContain(word);
      }
    }),
    { numRuns: 3000 },
  );
  const begun = performance.now();
  splitPersonLine('Lê Văn - '.repeat(20_000));
  personLines('Lê Văn A, '.repeat(20_000));
  expect(performance.now() - begun).toBeLessThan(2000);
});
