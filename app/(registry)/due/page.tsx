import type { Metadata } from 'next';
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
import { hrefOf } from '../address';
import { Scope } from './scope';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('pairs.due.title') };
}

export default async function DuePage({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await requireActor(hrefOf('/due', asked));
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { scope } = readSearch(dueSearch, asked).filter;
  const part = { due: await dueOn(actor, { day: dayOf(new Date()), scope }), locale, t };
  return (
    <>
      <PageHeader
        title={t('pairs.due.title')}
        trail={[{ href: '/pairs', label: t('pairs.title') }]}
        trailLabel={t('registry.trail')}
        here={t('pairs.due.title')}
        under={<Scope scope={scope} t={t} />}
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
