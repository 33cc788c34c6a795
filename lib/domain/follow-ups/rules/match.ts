import { fold } from '@/lib/core/vietnamese-text';
import type { FollowUpKind } from '../schema/codes';

export type Comparable = {
  kind: FollowUpKind;
  text: string;
  /** Ids of the regulations and codes of the units it concerns. */
  papers: readonly string[];
  parties: readonly string[];
};

/** Below this two texts are not offered as the same. */
const LEAST = 0.5;

/**
 * The older thread that a new item may be raising again, or null: same kind, a regulation or party
 * in common, and words that are much alike. It is offered and never applied.
 */
export function likelyMatch<T extends Comparable>(
  item: Comparable,
  threads: readonly T[],
): T | null {
  const scored = threads
    .filter((thread) => thread.kind === item.kind && concernsTheSame(thread, item))
    .map((thread) => ({ thread, score: likeness(thread.text, item.text) }))
    .sort((one, other) => other.score - one.score);
  const [best] = scored;
  return best && best.score >= LEAST ? best.thread : null;
}

/** How alike two texts are, 0 to 1: shared words and shared letter triples of their folded forms. */
export function likeness(one: string, other: string): number {
  const words = dice(wordsOf(one), wordsOf(other));
  const triples = dice(triplesOf(one), triplesOf(other));
  return (words + triples) / 2;
}

/** Words that every such sentence has, folded. */
const EMPTY = new Set(
  'va cua cac co con cho trong tai voi mot so la duoc chua nhung o ve do tu den viec cong tac phoi hop hai ben'.split(
    ' ',
  ),
);

function concernsTheSame(one: Comparable, other: Comparable): boolean {
  return (
    one.papers.some((id) => other.papers.includes(id)) ||
    one.parties.some((code) => other.parties.includes(code))
  );
}

function wordsOf(text: string): Set<string> {
  const words = plain(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !EMPTY.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

function triplesOf(text: string): Set<string> {
  const padded = ` ${plain(text)} `;
  return new Set(
    Array.from({ length: Math.max(padded.length - 2, 0) }, (_, at) => padded.slice(at, at + 3)),
  );
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((each) => other.has(each)).length;
  return (2 * shared) / (one.size + other.size);
}
