import { fold } from '@/lib/core/vietnamese-text';
import { allOf, type Sql, sql } from './sql';

/** A text column as `fold` makes it, but for its spaces: lower case, without tones and marks. */
export function folded(column: Sql): Sql {
  return sql`translate(lower(${column}), ${MARKED}, ${PLAIN})`;
}

/** Whether each word of what is typed begins a word of the column, accents and order apart. */
export function beginsWords(column: Sql, typed: string): Sql {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  return allOf(words.map((word) => sql`strpos(' ' || ${folded(column)}, ${` ${word}`}) > 0`));
}

const MOST_WORDS = 8;

/** Every letter with a mark that Vietnamese is written with, in both cases. */
const LETTERS = [...letters(0xc0, 0x1b0), ...letters(0x1ea0, 0x1ef9)].filter(
  (letter) => fold(letter) !== letter && /^[a-z]$/.test(fold(letter)),
);
const MARKED = LETTERS.join('');
const PLAIN = LETTERS.map(fold).join('');

function letters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}
