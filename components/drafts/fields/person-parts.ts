'use client';

import { personLines } from '@/lib/domain/people/rules/several';
import { type PersonRead, splitPersonLine } from '@/lib/domain/people/rules/split-line';
import { putIn, rowInput, valueIn } from './row-inputs';

/** The parts of a line by the row's fields; posts stand one a line. */
export type PersonParts = Readonly<Record<string, string>>;

/** The first person of a line as parts of a row, and the lines of the others. */
export function partsOfLine(typed: string): { parts: PersonParts; others: string[] } {
  const [first = '', ...others] = personLines(typed);
  return { parts: partsOf(splitPersonLine(first)), others };
}

/** Parts as they go into a row's inputs. */
export function partsOf(read: PersonRead): PersonParts {
  const { capacity, rank, name, posts, unitText, delegation } = read;
  const parts = { capacity, rank, name, posts: posts.join('\n'), unit: unitText, delegation };
  return Object.fromEntries(Object.entries(parts).map(([field, part]) => [field, part ?? '']));
}

/**
 * Puts parts into the inputs of a row that are empty or say the same; what was typed there by hand is
 * never overwritten. True when every part stands in the row.
 */
export function placeParts(from: HTMLElement, row: string, parts: PersonParts): boolean {
  const placed = Object.entries(parts).map(([field, part]) => {
    if (part === '') return true;
    const target = rowInput(from, row, field);
    if (!target) return false;
    const present = valueIn(target).trim();
    return present === '' ? putIn(target, part) : present === part;
  });
  return placed.every(Boolean);
}
