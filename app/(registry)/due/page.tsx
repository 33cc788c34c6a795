import type { Metadata } from 'next';
import Link from 'next/link';
import { Ledger } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { DueCommitments, DueConferences, DueEnds, Orphans } from '@/components/pairs/due';
import { CalendarNote } from '@/components/pairs/due-calendar';
import { dayOf } from '@/lib/core/edtf/instant';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { dueOn } from '@/lib/operations/pairs/queries/due';
import { dueSearch } from '@/lib/operations/pairs/schema/due';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('pairs.due.title') };
}

export default async function DuePage({ searchParams }: Props) {
  const actor = await requireActor('/due');
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter } = readSearch(dueSearch, await searchParams);
  const due = await dueOn(actor, { day: dayOf(new Date()), scope: filter.scope });
  const part = { due, locale, t };
  const other = filter.scope === 'own' ? 'all' : 'own';
  return (
    <>
      <PageHeader
        title={t('pairs.due.title')}
        trail={[{ href: '/pairs', label: t('pairs.title') }]}
        trailLabel={t('registry.trail')}
        here={t('pairs.due.title')}
        under={
          <p>
            {t(`pairs.due.${filter.scope}`)}{' '}
            <Link href={`/due?scope=${other}`} prefetch={false}>
              {t(`pairs.due.see.${other}`)}
            </Link>
          </p>
        }
      />
      <Ledger>
        <DueConferences {...part} />
        <DueCommitments {...part} />
        <DueEnds {...part} />
        <Orphans {...part} />
        <CalendarNote t={t} />
      </Ledger>
    </>
  );
}
