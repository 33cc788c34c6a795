import Link from 'next/link';
import type { Translate } from '@/lib/core/translate';
import type { Dashboard } from '@/lib/operations/dashboard/schema';

type Props = { view: Dashboard; t: Translate };

/** The page in a sentence made of what is recorded, each clause a link to it. */
export function Lead({ view, t }: Props) {
  return (
    <p className="lead font-medium">
      <WaitingClause view={view} t={t} /> <RegistryClause view={view} t={t} />
      <NewestClause view={view} t={t} />
    </p>
  );
}

function WaitingClause({ view: { waiting }, t }: Props) {
  if (waiting === null) return null;
  const {
    DRAFT: drafts,
    SUBMITTED: submitted,
    RETURNED: returned,
    CONFIRM: words,
  } = waiting.counts;
  const count = drafts + submitted + returned + words;
  if (count === 0) return <>{t('dashboard.lead.nothingWaits')}</>;
  return (
    <>
      <a href="#waiting">{t('dashboard.lead.waiting', { count })}</a>
      {returned > 0 ? t('dashboard.lead.returned', { count: returned }) : '.'}
    </>
  );
}

function RegistryClause({ view: { glance }, t }: Props) {
  return (
    <>
      {t('dashboard.lead.registry')}{' '}
      <Link href="/regulations" prefetch={false}>
        {counted('regulations', glance.regulations, t)}
      </Link>{' '}
      {t('dashboard.lead.and')}{' '}
      <Link href="/conferences" prefetch={false}>
        {counted('conferences', glance.conferences, t)}
      </Link>{' '}
      {t('dashboard.lead.visible')}
    </>
  );
}

function NewestClause({ view: { published }, t }: Props) {
  const newest = published[0];
  if (newest === undefined) return '.';
  const area = newest.type === 'REGULATION' ? 'regulations' : 'conferences';
  return (
    <>
      {t('dashboard.lead.newest')}{' '}
      <Link href={`/${area}/${newest.id}`} prefetch={false}>
        {newest.number ?? newest.title}
      </Link>
      .
    </>
  );
}

/** Records are counted up to a thousand; what goes beyond is "more than". */
function counted(area: string, count: number, t: Translate): string {
  const capped = count > 1000;
  return t(`dashboard.lead.${area}${capped ? 'Capped' : ''}`, { count: capped ? 1000 : count });
}
