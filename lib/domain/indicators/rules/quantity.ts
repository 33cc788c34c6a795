import { DIGITS, type Digits, ONE, readDigits } from './digits';
import { readNumberWords, SCALES } from './number-words';

/** A quantity at the beginning of a text: what it may be in millionths, how many letters it takes. */
export type Quantity =
  | { kind: 'READ'; values: bigint[]; doubtful: boolean; plus: boolean; length: number }
  | { kind: 'MALFORMED'; length: number };

/**
 * Reads the quantity at the beginning of a text in lower case: digits with their scale words, "1 tỷ
 * 200 triệu", or words. Null for anything else that begins with digits: dates, ranges, fractions,
 * numbers of papers.
 */
export function readQuantity(text: string): Quantity | null {
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return inWords(text);
  const after = text.slice(written.length);
  if (isOtherThanCount(after)) return null;
  const digits = readDigits(written);
  if (digits.kind === 'NO_NUMBER') return null;
  if (digits.kind === 'MALFORMED') {
    return { kind: 'MALFORMED', length: written.length + scaleOf(after).length };
  }
  return scaled(digits, written.length, after);
}

function inWords(text: string): Quantity | null {
  const read = readNumberWords(text);
  if (!read) return null;
  const length = text.length - read.rest.length;
  return { kind: 'READ', values: [read.value], doubtful: false, plus: false, length };
}

/** A dash or slash that leads on to more digits or letters, or digits left over. */
function isOtherThanCount(after: string): boolean {
  return (
    /^ ?(?:[-–—]|\/|den |đến |tới ) ?\d/.test(after) ||
    /^[-/:]\p{L}/u.test(after) ||
    /^[.,]?\d/.test(after) ||
    /^(?:k|tr)(?![\p{L}])/u.test(after)
  );
}

type Legible = Extract<Digits, { kind: 'NUMBER' | 'DOUBTFUL' }>;

function scaled(digits: Legible, taken: number, after: string): Quantity | null {
  const plus = /^ ?\+/.exec(after)?.[0] ?? '';
  const scale = scaleOf(after.slice(plus.length));
  const values = digits.kind === 'NUMBER' ? [digits.value] : digits.alternatives;
  if (scale.by === 1n) {
    const doubtful = digits.kind === 'DOUBTFUL' && values.length === 1;
    return { kind: 'READ', values, doubtful, plus: plus !== '', length: taken + plus.length };
  }
  const length = taken + plus.length + scale.length;
  const more = partsBelow(after.slice(plus.length + scale.length), scale.by);
  // Before a scale word a point or comma can only stand for decimals.
  const value = (values.at(-1) ?? 0n) * scale.by + more.value;
  return more.length < 0
    ? null
    : {
        kind: 'READ',
        values: [value],
        doubtful: false,
        plus: plus !== '',
        length: length + more.length,
      };
}

/** "200 triệu" behind "1 tỷ", or "rưỡi"; a negative length where digits follow that have no scale. */
function partsBelow(text: string, ceiling: bigint): { value: bigint; length: number } {
  const half = /^ rưỡi(?= |$)/.exec(text)?.[0];
  if (half) return { value: (ceiling * ONE) / 2n, length: half.length };
  const next = /^ (\d{1,3})(?=[ \d.,]|$)/.exec(text);
  if (!next) return { value: 0n, length: 0 };
  const scale = scaleOf(text.slice(next[0].length));
  if (scale.by === 1n || scale.by >= ceiling) return { value: 0n, length: -1 };
  const taken = next[0].length + scale.length;
  const below = partsBelow(text.slice(taken), scale.by);
  const value = BigInt(next[1] ?? 0) * ONE * scale.by + below.value;
  return { value, length: below.length < 0 ? -1 : taken + below.length };
}

/** The scale words that follow digits, "nghìn tỷ"; unaccented ones where nothing else is meant. */
function scaleOf(text: string): { by: bigint; length: number } {
  let by = 1n;
  let length = 0;
  for (;;) {
    const word = /^ ?(\p{L}+)(?![\p{L}])/u.exec(text.slice(length));
    const scale = SCALES[word?.[1] ?? ''] ?? PLAIN_SCALES[word?.[1] ?? ''];
    const isShare = /^ lệ(?: |$)/.test(text.slice(length + (word?.[0].length ?? 0)));
    if (!word || !scale || isShare) return { by, length };
    by *= scale;
    length += word[0].length;
  }
}

const PLAIN_SCALES: Readonly<Record<string, bigint>> = {
  nghin: 1_000n,
  ngan: 1_000n,
  trieu: 1_000_000n,
  ty: 1_000_000_000n,
};
