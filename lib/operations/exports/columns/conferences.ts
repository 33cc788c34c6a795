import type { Translate } from '@/lib/core/translate';
import type { ConferenceListItem } from '@/lib/domain/conferences/schema/list';
import type { Column } from '../schema';
import { dateColumns, partyColumns } from './shared';

/** The columns of the list of conferences. */
export function conferenceColumns(t: Translate): Column<ConferenceListItem>[] {
  return [
    { heading: t('exports.column.conference'), width: 60, cell: ({ title }) => title },
    {
      heading: t('exports.column.kinds'),
      width: 24,
      cell: ({ kinds }) =>
        kinds.map((kind) => t(`codes.conferenceKind.${kind}`)).join('; ') ||
        t('exports.kindsUnstated'),
    },
    ...partyColumns<ConferenceListItem>(t, ({ statedParties }) => statedParties),
    ...dateColumns<ConferenceListItem>(t('exports.column.heldOn'), ({ heldOn }) => heldOn, t),
    { heading: t('exports.column.period'), width: 24, cell: ({ periodText }) => periodText },
    {
      heading: t('exports.column.mode'),
      width: 16,
      cell: ({ mode }) => (mode ? t(`codes.mode.${mode}`) : t('exports.unstated')),
    },
    { heading: t('exports.column.regulations'), width: 50, cell: papersOf },
    ...countColumns(t),
    {
      heading: t('exports.column.access'),
      width: 18,
      cell: ({ access }) => t(`codes.access.${access}`),
    },
    { heading: t('exports.column.key'), width: 24, cell: ({ externalKey }) => externalKey },
    { heading: t('exports.column.id'), width: 38, cell: ({ id }) => id },
  ];
}

/** The papers a list names, and how many more there are. */
function papersOf({ regulations, counts }: ConferenceListItem): string {
  const named = regulations.map(({ number, title }) => (number ? `${number} – ${title}` : title));
  const more = counts.regulations - regulations.length;
  return [...named, ...(more > 0 ? [`+${more}`] : [])].join('; ');
}

function countColumns(t: Translate): Column<ConferenceListItem>[] {
  return [
    { heading: t('exports.column.figures'), width: 12, cell: ({ counts }) => counts.figures },
    { heading: t('exports.column.directions'), width: 12, cell: ({ counts }) => counts.directions },
    {
      heading: t('exports.column.shortcomings'),
      width: 12,
      cell: ({ counts }) => counts.shortcomings,
    },
  ];
}
