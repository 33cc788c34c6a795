import { ONE } from './digits';

/** What the words of a number come to, in millionths, and the words left after it. */
export type NumberWords = { value: bigint; rest: string };

/** Words that multiply what stands before them, by their spelling with accents. */
export const SCALES: Readonly<Record<string, bigint>> = {
  chục: 10n,
  trăm: 100n,
  nghìn: 1_000n,
  ngàn: 1_000n,
  vạn: 10_000n,
  triệu: 1_000_000n,
  tỷ: 1_000_000_000n,
  tỉ: 1_000_000_000n,
};

/**
 * Reads a number written in words with their accents, "hai mươi mốt", "một nghìn năm trăm", from the
 * beginning of a text (lower case, single spaces). "năm năm" is five years, "hai mươi năm" twenty of
 * them. Null where the words are no number or lead on to one that is not understood.
 */
export function readNumberWords(text: string): NumberWords | null {
  const words = text.split(' ');
  if (isFigureOfSpeech(words)) return null;
  const read = groups(words);
  if (read.used === 0 || read.total === 0n) return null;
  const next = words[read.used];
  if (next !== undefined && (/^\d/.test(next) || next in SCALES || isDigitWord(next, words, read)))
    return null;
  return { value: read.total * ONE, rest: words.slice(read.used).join(' ') };
}

const DIGIT_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** What a digit is called after tens. */
const AFTER_TENS: Readonly<Record<string, number>> = {
  ...DIGIT_WORDS,
  mốt: 1,
  tư: 4,
  lăm: 5,
  nhăm: 5,
};
const LARGE: Readonly<Record<string, bigint>> = Object.fromEntries(
  Object.entries(SCALES).filter(([, scale]) => scale >= 1_000n),
);

/** "một số", "năm qua": number words that count nothing. */
function isFigureOfSpeech([first = '', second = '']: string[]): boolean {
  if (first === 'một')
    return /^(?:số|vài|ít|loạt|phần|nửa|cách|mặt|bên|đôi|khi|trong)$/.test(second);
  if (first !== 'năm') return false;
  return /^(?:qua|nay|trước|sau|ngoái|tới|đó|này|học|thứ|đầu|cuối|\d.*)?$/.test(second);
}

type Read = { total: bigint; used: number };

/** Groups below a thousand, each with its scale, from the largest down: "một triệu hai trăm nghìn". */
function groups(words: string[]): Read {
  let total = 0n;
  let used = 0;
  let ceiling: bigint | null = null;
  for (;;) {
    const group = belowThousand(words, used);
    if (group.used === 0) return { total, used };
    const scale = scaleAt(words, used + group.used);
    if (ceiling !== null && scale.by >= ceiling) return { total, used };
    total += BigInt(group.value) * scale.by;
    used += group.used + scale.used;
    if (words[used] === 'rưỡi' && scale.by > 1n)
      return { total: total + scale.by / 2n, used: used + 1 };
    if (scale.by === 1n) return { total, used };
    ceiling = scale.by;
  }
}

function scaleAt(words: string[], at: number) {
  let by = 1n;
  let used = 0;
  for (let scale = LARGE[words[at] ?? '']; scale; scale = LARGE[words[at + used] ?? '']) {
    by *= scale;
    used += 1;
  }
  return { by, used };
}

type Small = { value: number; used: number };
const NOTHING: Small = { value: 0, used: 0 };

function belowThousand(words: string[], at: number): Small {
  const digit = DIGIT_WORDS[words[at] ?? ''];
  if (digit === undefined || words[at + 1] !== 'trăm') return belowHundred(words, at);
  const odd = /^(?:linh|lẻ)$/.test(words[at + 2] ?? '')
    ? DIGIT_WORDS[words[at + 3] ?? '']
    : undefined;
  if (odd !== undefined) return { value: digit * 100 + odd, used: 4 };
  const rest = isLoneFive(words, at + 2) ? NOTHING : belowHundred(words, at + 2);
  // "hai trăm ba" is 230 to some: only tens are read behind a hundred.
  const tens = rest.used > 1 || words[at + 2] === 'mười' ? rest : NOTHING;
  return { value: digit * 100 + tens.value, used: 2 + tens.used };
}

function belowHundred(words: string[], at: number): Small {
  if (words[at] === 'mười') return tens(words, at, 1, 1);
  const digit = DIGIT_WORDS[words[at] ?? ''];
  if (digit === undefined || (at > 0 && isLoneFive(words, at))) return NOTHING;
  if (words[at + 1] === 'mươi') return tens(words, at, digit, 2);
  if (words[at + 1] === 'chục') return { value: digit * 10, used: 2 };
  return { value: digit, used: 1 };
}

function tens(words: string[], at: number, count: number, used: number): Small {
  const next = words[at + used] ?? '';
  const digit = next === 'năm' ? undefined : AFTER_TENS[next];
  if (digit === undefined) return { value: count * 10, used };
  return { value: count * 10 + digit, used: used + 1 };
}

/** "năm" that is followed by no part of a number is the year. */
function isLoneFive(words: string[], at: number): boolean {
  return (
    words[at] === 'năm' && !/^(?:trăm|mươi|nghìn|ngàn|vạn|triệu|tỷ|tỉ)$/.test(words[at + 1] ?? '')
  );
}

function isDigitWord(next: string, words: string[], { used }: Read): boolean {
  if (next === 'năm') return !isLoneFive(words, used);
  return next in AFTER_TENS || next === 'mười' || next === 'rưỡi';
}
