import { fold } from '@/lib/core/vietnamese-text';
import type { FigureItem } from '../schema';

type Operator = NonNullable<FigureItem['operator']>;

/** The operators said before a number, where its words begin, and whether "từ" waits for its end. */
export type Said = { operators: Operator[]; from: boolean; length: number };

/** The words of a text as they are compared: with accents where its writer meant them, else without. */
export type Spelling = 'accented' | 'plain';

/** Reads the words before a number: "hơn", "đạt khoảng", "từ"; empty where there are none. */
export function readOperators(text: string, spelling: Spelling): Said {
  const said: Said = { operators: [], from: false, length: 0 };
  for (;;) {
    const rest = text.slice(said.length);
    const found = WORDS[spelling].find(({ pattern }) => pattern.test(rest));
    if (!found) return said;
    said.length += found.pattern.exec(rest)?.[0].length ?? 0;
    if (found.means === 'FROM') said.from = true;
    else if (found.means !== 'NEUTRAL') said.operators.push(found.means);
  }
}

/**
 * The one operator of what was said before and after a number; equality where nothing was. "Ước đạt
 * trên" is about; what contradicts itself, or a "từ" without its "trở lên", is null.
 */
export function operatorOf({ operators, from }: Said, after: Operator | null): Operator | null {
  if (from && after === null) return null;
  const all = new Set(after ? [...operators, after] : operators);
  if (all.size > 1 && all.has('APPROX')) return 'APPROX';
  if (all.size > 1) return null;
  return [...all][0] ?? 'EQ';
}

const SAID: [Operator | 'NEUTRAL' | 'FROM', string[]][] = [
  ['GE', ['>=', '≥', 'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không kém']],
  [
    'LE',
    ['<=', '≤', 'tối đa', 'không quá', 'không vượt quá', 'chưa quá', 'không hơn', 'nhiều nhất'],
  ],
  ['GT', ['>', 'vượt quá', 'vượt', 'nhiều hơn', 'cao hơn', 'lớn hơn', 'hơn', 'quá']],
  ['LT', ['<', 'chưa đến', 'chưa tới', 'chưa đầy', 'chưa được', 'không đến', 'không tới']],
  ['LT', ['không đầy', 'ít hơn', 'thấp hơn', 'nhỏ hơn', 'dưới', 'ngót']],
  ['APPROX', ['~', '≈', 'khoảng chừng', 'khoảng', 'chừng', 'xấp xỉ', 'ước tính', 'ước', 'tầm']],
  ['APPROX', ['trên dưới', 'hơn kém', 'gần bằng']],
  ['GT', ['trên']],
  ['LT', ['gần']],
  ['EQ', ['=', 'đúng', 'tròn']],
  ['FROM', ['từ']],
  ['NEUTRAL', ['đạt', 'được', 'có', 'gồm', 'là', 'tổng số', 'tổng cộng', 'tất cả', 'cả thảy']],
  ['NEUTRAL', ['lên đến', 'lên tới', 'với']],
];

const WORDS = { accented: patterns((word) => word), plain: patterns(fold) };

/** Longer words first, so that "không quá" is not read as "quá". */
function patterns(spelled: (word: string) => string) {
  return SAID.flatMap(([means, words]) => words.map((word) => ({ means, word: spelled(word) })))
    .sort((one, other) => other.word.length - one.word.length)
    .map(({ means, word }) => {
      const end = /\p{L}$/u.test(word) ? '(?: |$)' : ' ?';
      return { means, pattern: new RegExp(`^${word}${end}`, 'u') };
    });
}
