import type { Locale, Translate } from '@/lib/core/translate';
import type { PairSummary } from '@/lib/operations/pairs/schema/summary';

/** What every part of a pair's page is given. */
export type PairPart = { pair: PairSummary; locale: Locale; t: Translate };
