'use client';

import type { Gap } from '@/lib/operations/publishing/schema/form/answer';
import type { Desk } from './desk';
import { placeOf } from './places';
import { filled } from './texts';

export type GapLine = { key: string; text: string; target: string };

/**
 * What is missing, a line each, in the order of the form; the open questions on follow-ups are one
 * line, and so is a row that lacks several things. Each leads to the first of its fields.
 */
export function gapLines(
  gaps: readonly Gap[],
  desk: Pick<Desk, 'values' | 'texts'>,
): readonly GapLine[] {
  const together = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = keyOf(gap);
    together.set(key, [...(together.get(key) ?? []), gap]);
  }
  return [...together].flatMap(([key, group]) => lineOf(key, group, desk));
}

const ANSWERS = 'answers';

/** Gaps of one row belong together; every other stands alone. */
function keyOf({ path, text }: Gap): string {
  if (path.startsWith(`${ANSWERS}[`)) return ANSWERS;
  const row = /^[A-Za-z]+\[[^\]]*\]/.exec(path)?.[0];
  return row ?? `${path} ${text}`;
}

function lineOf(key: string, gaps: readonly Gap[], desk: Pick<Desk, 'values' | 'texts'>) {
  const [first] = gaps;
  if (!first) return [];
  const { target } = placeOf(first.path, desk);
  const count = gaps.length;
  if (key === ANSWERS)
    return [{ key, target, text: filled(desk.texts, 'side.answers', { count }) }];
  const row = placeOf(key, desk).words;
  if (count > 1 && row) {
    return [{ key, target, text: filled(desk.texts, 'side.ofRow', { row, count }) }];
  }
  return gaps.map(({ path, text }) => {
    const place = placeOf(path, desk);
    const said = place.words ? filled(desk.texts, 'side.gap', { field: place.words, text }) : text;
    return { key: `${path} ${text}`, target: place.target, text: said };
  });
}
