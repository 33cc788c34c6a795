import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { UnitListItem } from '@/lib/domain/units/schema/views';
import type { Column } from '../schema';

/** The columns of the list of units. */
export function unitColumns(t: Translate): Column<UnitListItem>[] {
  return [
    { heading: t('exports.column.code'), width: 24, cell: ({ code }) => code },
    { heading: t('exports.column.name'), width: 60, cell: ({ name }) => name },
    {
      heading: t('exports.column.unitKind'),
      width: 24,
      cell: ({ kind }) => t(`codes.unitKind.${kind}`),
    },
    {
      heading: t('exports.column.sector'),
      width: 20,
      cell: ({ sector }) => t(`codes.sector.${sector}`),
    },
    {
      heading: t('exports.column.abbreviations'),
      width: 24,
      cell: ({ abbreviations }) => abbreviations.join('; '),
    },
    {
      heading: t('exports.column.superior'),
      width: 40,
      cell: ({ superior }) => superior?.name ?? null,
    },
    ...periodColumns(t),
    {
      heading: t('exports.column.ended'),
      width: 12,
      cell: ({ ended }) => t(ended ? 'exports.yes' : 'exports.no'),
    },
  ];
}

/** Both ends of its life, as people write them and as EDTF. */
function periodColumns(t: Translate): Column<UnitListItem>[] {
  return (['from', 'to'] as const).flatMap((end) => {
    const heading = t(`exports.column.${end}`);
    return [
      {
        heading,
        width: 18,
        cell: (unit: UnitListItem) => unit[end] && formatEdtf(unit[end], 'vi'),
      },
      {
        heading: t('exports.column.edtf', { of: heading }),
        width: 16,
        cell: (unit: UnitListItem) => unit[end],
      },
    ];
  });
}
