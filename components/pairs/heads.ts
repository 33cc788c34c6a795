import type { Column } from '@/components/ui/table';
import type { Translate } from '@/lib/core/translate';

const NUMBERS = new Set(['papers', 'conferences', 'collectives', 'individuals', 'value']);

/** The columns of a table by the names of their heads; numbers stand to the right. */
export function headsOf(names: readonly string[], t: Translate): Column[] {
  return names.map((name) => ({ label: t(`pairs.head.${name}`), right: NUMBERS.has(name) }));
}
