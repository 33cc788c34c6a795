import type { Metadata } from 'next';
import { cache } from 'react';
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
import { Absent, titleOf } from '../../absent';
import { RecordDraftLinks } from '../../draft-links';
import { typedDay } from '../../typed-day';
import { RecordHeader } from './header';
import { RecordSections } from './sections';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

const recordSearch = z.object({ asOf: typedDay.optional() });

// Title and page ask for the same record: one reading is one entry in the log.
const load = cache(async (id: string, asOf: string, asked: string) => {
  const actor = await requireActor(`/regulations/${encodeURIComponent(id)}${asked}`);
  return orNotFound(getRegulation(actor, id, { asOf, channel: 'page' }));
});

async function read({ params, searchParams }: Props) {
  const { filter, rejected } = readSearch(recordSearch, await searchParams);
  const asked = filter.asOf ? `?asOf=${filter.asOf}` : '';
  const regulation = await load((await params).id, filter.asOf ?? dayOf(new Date()), asked);
  return { regulation, rejected };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { regulation } = await read(props);
  return { title: await titleOf(regulation?.number ?? regulation?.title) };
}

export default async function RegulationPage(props: Props) {
  const { regulation, rejected } = await read(props);
  if (regulation === null) return <Absent />;
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const words = { locale, t };
  return (
    <>
      <RecordHeader regulation={regulation} {...words} />
      {rejected.length > 0 ? <Notice title={t('regulations.asOfRejected')} /> : null}
      <OnDay regulation={regulation} {...words} />
      <RecordDraftLinks type="REGULATION" record={regulation} t={t} />
      <Ledger>
        <RecordSections regulation={regulation} {...words} />
      </Ledger>
    </>
  );
}
