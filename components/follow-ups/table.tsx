import Link from 'next/link';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import { ThreadLine } from './line';
import { ThreadState } from './state';

type Shared = { day: string; locale: Locale; t: Translate };

const COLUMNS = ['matter', 'owners', 'deadline', 'mentions', 'state'] as const;

/** Threads in rows: the matter, who is to do it by when, every mention, and how it stands. */
export function ThreadTable({ threads, ...shared }: Shared & { threads: readonly ThreadView[] }) {
  const { t } = shared;
  const columns = COLUMNS.map((key) => ({ key, label: t(`followUps.column.${key}`) }));
  return (
    <Table caption={t('followUps.caption')} hidden columns={columns}>
      {threads.map((thread) => (
        <Row key={thread.id} thread={thread} {...shared} />
      ))}
    </Table>
  );
}

function Row({ thread, day, locale, t }: Shared & { thread: ThreadView }) {
  const { id, kind, title, field, owners, deadline, mentions, state } = thread;
  const about = [t(`followUps.kindOf.${kind}`), field].filter(Boolean).join(' · ');
  return (
    <tr className={state === 'DONE' || state === 'DROPPED' ? 'ended' : undefined}>
      <th scope="row">
        <Link className="plain" href={`/follow-ups/${id}`} prefetch={false}>
          {title}
        </Link>
        <Second>{about}</Second>
      </th>
      <td className="small" data-label={t('followUps.column.owners')}>
        <Owners owners={owners} t={t} />
      </td>
      <td data-label={t('followUps.column.deadline')}>
        {deadline ? (
          formatEdtf(deadline, locale)
        ) : (
          <span className="faint">{t('followUps.noDeadline')}</span>
        )}
      </td>
      <td className="wide">
        <ThreadLine mentions={mentions} locale={locale} t={t} />
      </td>
      <td>
        <ThreadState thread={thread} day={day} t={t} />
      </td>
    </tr>
  );
}

function Owners({ owners, t }: { owners: ThreadView['owners']; t: Translate }) {
  if (owners.length === 0) return <span className="faint">{t('followUps.noOwner')}</span>;
  return owners.map(({ name }) => name).join('; ');
}
