import type { Locale, Translate } from '@/lib/core/translate';
import type { PairSummary } from '@/lib/operations/pairs/schema/summary';

/** What every part of a pair's page is given. */
export type PairPart = { pair: PairSummary; locale: Locale; t: Translate };

/**
 * How many rows of a table go to paper, so that the page takes two sheets: of a roll-up, whose rows
 * are longer and whose sections are more, half as many.
 */
export function printedOf({ rollup }: PairSummary, most: number): number {
  return rollup ? Math.ceil(most / 2) : most;
}
