import { diffArrays } from 'diff';

/** A stretch of a text that stayed, or that is only on this side of the comparison. */
export type Stretch = { text: string; changed: boolean };

/** More edits than these are no amendment: then the two texts stand side by side whole. */
const MOST_EDITS = 1500;

/**
 * What stayed and what changed between two texts, word by word, for each side. A syllable, a number
 * with its separators and a punctuation mark are words; the kind and amount of space between them,
 * no-break spaces included, is no difference.
 */
export function wordDifference(
  before: string,
  after: string,
): { before: Stretch[]; after: Stretch[] } {
  const [old, now] = [words(before), words(after)];
  const parts = diffArrays(old, now, { comparator: isSame, maxEditLength: MOST_EDITS });
  if (parts === undefined) return { before: whole(before), after: whole(after) };
  const told = { before: [] as Stretch[], after: [] as Stretch[] };
  let [passedOld, passedNow] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added) {
      push(told.before, old.slice(passedOld, passedOld + count).join(''), removed);
      passedOld += count;
    }
    if (!removed) {
      push(told.after, now.slice(passedNow, passedNow + count).join(''), added);
      passedNow += count;
    }
  }
  return told;
}

/** Each word with the space behind it, so that joined they are the text again. */
function words(text: string): string[] {
  return text.match(/^\s+|(?:\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+|[^\s\p{L}\p{M}\d])\s*/gu) ?? [];
}

function isSame(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

function whole(text: string): Stretch[] {
  return text === '' ? [] : [{ text, changed: true }];
}

function push(stretches: Stretch[], text: string, changed: boolean): void {
  const last = stretches.at(-1);
  if (last?.changed === changed) last.text += text;
  else if (text !== '') stretches.push({ text, changed });
}
