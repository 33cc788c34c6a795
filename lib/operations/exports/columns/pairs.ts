import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { PairCount } from '@/lib/operations/pairs/schema/matrix';
import type { Column } from '../schema';

/** The columns of the list of pairs; `years` is the span in which conferences count as recent. */
export function pairColumns(t: Translate, years: string): Column<PairCount>[] {
  return [
    { heading: t('exports.column.unitA'), width: 50, cell: ({ units: [a] }) => a.name },
    { heading: t('exports.column.codeA'), width: 20, cell: ({ units: [a] }) => a.code },
    { heading: t('exports.column.unitB'), width: 50, cell: ({ units: [, b] }) => b.name },
    { heading: t('exports.column.codeB'), width: 20, cell: ({ units: [, b] }) => b.code },
    { heading: t('exports.column.papers'), width: 12, cell: ({ regulations }) => regulations },
    { heading: t('exports.column.conferences'), width: 12, cell: ({ conferences }) => conferences },
    { heading: t('exports.column.recent', { years }), width: 20, cell: ({ recent }) => recent },
    {
      heading: t('exports.column.latestDay'),
      width: 20,
      cell: ({ latest }) => latest && formatEdtf(latest, 'vi'),
    },
    {
      heading: t('exports.column.edtf', { of: t('exports.column.latestDay') }),
      width: 16,
      cell: ({ latest }) => latest,
    },
    {
      heading: t('exports.column.overdue'),
      width: 16,
      cell: ({ overdue }) => t(overdue ? 'exports.yes' : 'exports.no'),
    },
  ];
}
