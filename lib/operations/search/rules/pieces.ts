import type { SearchWord } from '@/lib/core/vietnamese-text/search-words';
import type { Segment } from './segments';
import { all, any, type Node, word } from './tsquery';

const LONGEST = 5;
const MOST = 5;
/** Two words with a space are too often two words. */
const SPACED = 3;

/** Which neighbouring segments may be one word written in pieces: from `from` to before `to`. */
export type Run = { from: number; to: number };

/**
 * Loan words are written in pieces or in one: "Hê-rô-in", "hê rô in", "hêrôin". Pieces that hyphens
 * join may be one word; of pieces with spaces only a query that is nothing else, where there is `aWord` of
 * these letters.
 */
export function runsOf(segments: readonly Segment[], aWord: string | undefined): Run[] {
  if (aWord !== undefined && aWord === wholeWord(segments)) return [whole(segments)];
  const runs: Run[] = [];
  for (let from = 0; from < segments.length; ) {
    let to = from + 1;
    while (to < segments.length && areJoined(segments[to - 1], segments[to])) to++;
    if (to - from > 1 && to - from <= MOST) runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** The letters of a query of a few pieces and nothing else, as the one word it may be. */
export function wholeWord(segments: readonly Segment[]): string | null {
  const few = segments.length >= SPACED && segments.length <= MOST;
  return few && segments.every(isPiece) ? inOne(segments, whole(segments)) : null;
}

/**
 * The nodes of the segments, each run as one node: its words, or their letters as a single word. That
 * word is without accents: where the tone stands in a loan word is anybody's choice.
 */
export function withRuns(
  nodes: readonly Node[],
  segments: readonly Segment[],
  runs: readonly Run[],
): Node[] {
  return nodes.flatMap((node, at) => {
    const run = runs.find((each) => isIn(each, at));
    if (run === undefined) return [node];
    if (run.from !== at) return [];
    return [any([all(nodes.slice(run.from, run.to)), word(inOne(segments, run))])];
  });
}

/** The letters of the run around a segment as one word, as a form to be marked. */
export function inOneAt(segments: readonly Segment[], runs: readonly Run[], at: number) {
  return runs.filter((run) => isIn(run, at)).map((run) => [inOne(segments, run)]);
}

/** Words of a text that hyphens join, each run as one word, to be marked as such. */
export function joinedWords(text: string, words: readonly SearchWord[]): SearchWord[] {
  const joined: SearchWord[] = [];
  let run: SearchWord[] = [];
  for (const [at, next] of words.entries()) {
    run.push(next);
    const goesOn = words[at + 1]?.start === next.end + 1 && text[next.end] === '-';
    if (goesOn) continue;
    const [first] = run;
    if (first && run.length > 1) {
      const folded = run.map((each) => each.folded).join('');
      joined.push({ start: first.start, end: next.end, folded, accented: folded });
    }
    run = [];
  }
  return joined;
}

function whole(segments: readonly Segment[]): Run {
  return { from: 0, to: segments.length };
}

function isIn({ from, to }: Run, at: number): boolean {
  return from <= at && at < to;
}

function inOne(segments: readonly Segment[], { from, to }: Run): string {
  const words = segments.slice(from, to).flatMap((each) => each.words);
  return words.map(({ folded }) => folded).join('');
}

function isPiece({ words, inRow, entry }: Segment): boolean {
  const [only] = words;
  return !inRow && entry === null && /^[a-z]+$/.test(only?.folded ?? '') && isShort(only);
}

function isShort(only: SearchWord | undefined): boolean {
  return (only?.folded.length ?? 0) <= LONGEST;
}

/** Positions are those within what was typed without a space between. */
function areJoined(one: Segment | undefined, next: Segment | undefined): boolean {
  if (!one || !next || !isPiece(one) || !isPiece(next)) return false;
  return next.words[0]?.start === (one.words[0]?.end ?? 0) + 1;
}
