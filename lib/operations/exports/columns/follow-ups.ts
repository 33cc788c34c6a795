import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { Column } from '../schema';

/** The columns of the list of follow-ups, their state as of the day. */
export function followUpColumns(t: Translate, day: string): Column<ThreadView>[] {
  return [
    { heading: t('exports.column.matter'), width: 60, cell: ({ title }) => title },
    {
      heading: t('exports.column.followUpKind'),
      width: 20,
      cell: ({ kind }) => t(`followUps.kindOf.${kind}`),
    },
    {
      heading: t('exports.column.state', { day: formatEdtf(day, 'vi') }),
      width: 20,
      cell: ({ state }) => t(`followUps.state.${state}`),
    },
    {
      heading: t('exports.column.owners'),
      width: 40,
      cell: ({ owners }) => owners.map(({ name }) => name).join('; ') || null,
    },
    ...deadlineColumns(t),
    ...mentionColumns(t),
    { heading: t('exports.column.field'), width: 24, cell: ({ field }) => field },
    {
      heading: t('exports.column.regulations'),
      width: 50,
      cell: ({ regulations }) =>
        regulations.map(({ number, title }) => number ?? title).join('; ') || null,
    },
    { heading: t('exports.column.id'), width: 38, cell: ({ id }) => id },
  ];
}

function deadlineColumns(t: Translate): Column<ThreadView>[] {
  const heading = t('exports.column.deadline');
  return [
    { heading, width: 18, cell: ({ deadline }) => deadline && formatEdtf(deadline, 'vi') },
    {
      heading: t('exports.column.edtf', { of: heading }),
      width: 16,
      cell: ({ deadline }) => deadline,
    },
  ];
}

/** How often it came up, how often it came back, and where last. */
function mentionColumns(t: Translate): Column<ThreadView>[] {
  return [
    { heading: t('exports.column.recurrences'), width: 12, cell: ({ recurrences }) => recurrences },
    { heading: t('exports.column.mentions'), width: 12, cell: ({ mentions }) => mentions.length },
    {
      heading: t('exports.column.lastMention'),
      width: 50,
      cell: ({ mentions }) => mentions.at(-1)?.conference.title ?? null,
    },
  ];
}
