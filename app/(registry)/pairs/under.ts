import type { Translate } from '@/lib/core/translate';
import type { Matrix } from '@/lib/operations/pairs/schema/matrix';

/** How many pairs there are, and for how many of them a conference is overdue. */
export function underOf({ pairs, years }: Matrix, t: Translate): string {
  const overdue = pairs.filter((pair) => pair.overdue).length;
  return t('pairs.under', { count: pairs.length, overdue, years });
}
