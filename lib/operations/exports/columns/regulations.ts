import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { RegulationListItem } from '@/lib/domain/regulations/schema/list';
import type { Column } from '../schema';
import { dateColumns, dateWords, partyColumns } from './shared';

/** The columns of the list of regulations, their validity judged for the day. */
export function regulationColumns(t: Translate, day: string): Column<RegulationListItem>[] {
  return [
    { heading: t('exports.column.number'), width: 24, cell: ({ number }) => number },
    { heading: t('exports.column.title'), width: 60, cell: ({ title }) => title },
    {
      heading: t('exports.column.kind'),
      width: 24,
      cell: ({ kind }) => t(`codes.regulationKind.${kind}`),
    },
    ...partyColumns<RegulationListItem>(t),
    ...dateColumns<RegulationListItem>(t('exports.column.signedOn'), ({ signedOn }) => signedOn, t),
    {
      heading: t('exports.column.validity', { day: formatEdtf(day, 'vi') }),
      width: 24,
      cell: ({ validity }) =>
        t(`codes.${validity.maybe ? 'maybe' : 'validity'}.${validity.validity}`),
    },
    {
      heading: t('exports.column.conferences'),
      width: 12,
      cell: ({ conferences }) => conferences.count,
    },
    {
      heading: t('exports.column.latestConference'),
      width: 18,
      cell: ({ conferences }) => (conferences.latest ? dateWords(conferences.latest, t) : null),
    },
    ...filingColumns(t),
  ];
}

function filingColumns(t: Translate): Column<RegulationListItem>[] {
  return [
    {
      heading: t('exports.column.access'),
      width: 18,
      cell: ({ access }) => t(`codes.access.${access}`),
    },
    { heading: t('exports.column.key'), width: 24, cell: ({ externalKey }) => externalKey },
    { heading: t('exports.column.id'), width: 38, cell: ({ id }) => id },
  ];
}
