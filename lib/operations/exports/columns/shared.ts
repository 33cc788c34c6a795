import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { DateView, PartyView } from '@/lib/domain/sources/schema/views';
import type { Column } from '../schema';

/** A partial date as people write it, as EDTF, and how far it is stated: a column each. */
export function dateColumns<Item>(
  heading: string,
  pick: (item: Item) => DateView,
  t: Translate,
): Column<Item>[] {
  return [
    { heading, width: 18, cell: (item) => dateWords(pick(item), t) },
    {
      heading: t('exports.column.edtf', { of: heading }),
      width: 16,
      cell: (item) => pick(item).edtf,
    },
    {
      heading: t('exports.column.certainty', { of: heading }),
      width: 16,
      cell: (item) => t(`codes.certainty.${pick(item).certainty}`),
    },
  ];
}

/** Names of the time and codes of the parties, in their order. */
export function partyColumns<Item extends { parties: readonly PartyView[] }>(
  t: Translate,
  stated: (item: Item) => readonly string[] = () => [],
): Column<Item>[] {
  return [
    {
      heading: t('exports.column.parties'),
      width: 50,
      cell: (item) => [...item.parties.map(({ name }) => name), ...stated(item)].join('; '),
    },
    {
      heading: t('exports.column.partyCodes'),
      width: 24,
      cell: (item) => item.parties.map(({ code }) => code).join('; '),
    },
  ];
}

/** What a date column shows: never more than is known. */
export function dateWords(date: DateView, t: Translate): string {
  return date.edtf === null ? t('exports.unknown') : formatEdtf(date.edtf, 'vi');
}
