import type { Metadata } from 'next';
import { z } from 'zod';
import { Ledger } from '@/components/layout/ledger';
import { OnDay } from '@/components/regulations/on-day';
import { Notice } from '@/components/ui/notice';
import { dayOf } from '@/lib/core/edtf/instant';
import { getRegulation } from '@/lib/domain/regulations/queries/record';
import { orNotFound } from '@/lib/http/page';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { typedDay } from '../../typed-day';
import { RecordHeader } from './header';
import { RecordSections } from './sections';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('regulations.title') };
}

const recordSearch = z.object({ asOf: typedDay.optional() });

export default async function RegulationPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}) {
  const { id } = await params;
  const actor = await requireActor(`/regulations/${id}`);
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter, rejected } = readSearch(recordSearch, await searchParams);
  const asOf = filter.asOf ?? dayOf(new Date());
  const regulation = await orNotFound(getRegulation(actor, id, { asOf, channel: 'page' }));
  const words = { locale, t };
  return (
    <>
      <RecordHeader regulation={regulation} {...words} />
      {rejected.length > 0 ? <Notice title={t('regulations.asOfRejected')} /> : null}
      <OnDay regulation={regulation} {...words} />
      <Ledger>
        <RecordSections regulation={regulation} {...words} />
      </Ledger>
    </>
  );
}
