/** How many slips a word of this length may hold. */
function allowed(length: number): number {
  if (length < 3) return 0;
  return length < 7 ? 1 : 2;
}

const MOST = 8;

/** Of similar words those that a slip of the keyboard turns into `typed`, nearest first. */
export function slipsOf(typed: string, similar: readonly string[]): string[] {
  const most = allowed(typed.length);
  return similar
    .map((word) => ({ word, distance: distance(typed, word) }))
    .filter(({ distance: each }) => each <= most)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** Letters put in, left out, changed, or swapped with a neighbour (Damerau and Levenshtein). */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row.push(cost(rows, row, one, other, i, j));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function cost(
  rows: readonly number[][],
  row: readonly number[],
  one: string,
  other: string,
  i: number,
  j: number,
): number {
  const at = (back: number, left: number) =>
    (back === 0 ? row[j - left] : rows[i - back]?.[j - left]) ?? 0;
  const same = one[i - 1] === other[j - 1] ? 0 : 1;
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  const plain = Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + same);
  return swapped ? Math.min(plain, at(2, 2) + 1) : plain;
}
