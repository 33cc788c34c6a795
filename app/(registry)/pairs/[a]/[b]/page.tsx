import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { Lead } from '@/components/pairs/lead';
import { Strip } from '@/components/pairs/strip';
import { Notice } from '@/components/ui/notice';
import { dayOf } from '@/lib/core/edtf/instant';
import { orNotFound } from '@/lib/http/page';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import { pairQuery } from '@/lib/operations/pairs/schema/summary';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../../absent';
import { hrefOf } from '../../../address';
import { typedDay } from '../../../typed-day';
import { PairSections } from './sections';
import { Top } from './top';

type Props = { params: Promise<{ a: string; b: string }>; searchParams: Promise<SearchParams> };

const search = pairQuery.extend({ asOf: typedDay.optional() });

// Title and page ask for the same pair: one reading is one entry in the log.
const load = cache(async (a: string, b: string, rollup: boolean, asOf: string, path: string) => {
  const actor = await requireActor(path);
  return orNotFound(getPair(actor, [a, b], { rollup, asOf, channel: 'page' }));
});

async function read({ params, searchParams }: Props) {
  const [{ a, b }, asked] = await Promise.all([params, searchParams]);
  const { filter, rejected } = readSearch(search, asked);
  const path = hrefOf(`/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}`, asked);
  const pair = await load(a, b, filter.rollup === '1', filter.asOf ?? dayOf(new Date()), path);
  const codes = pair ? [pair.sides.a.code, pair.sides.b.code] : [];
  if (pair && codes.join('/') !== `${a}/${b}`) {
    permanentRedirect(hrefOf(`/pairs/${codes.join('/')}`, asked));
  }
  return { pair, rejected };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pair } = await read(props);
  return { title: await titleOf(pair ? `${pair.sides.a.name} – ${pair.sides.b.name}` : undefined) };
}

export default async function PairPage(props: Props) {
  const { pair, rejected } = await read(props);
  if (pair === null) return <Absent />;
  const part = { pair, t: await getTranslator(), locale: await getLocale() };
  return (
    <>
      <Top {...part} />
      {rejected.length > 0 ? <Notice title={part.t('pairs.asOfRejected')} /> : null}
      <Lead {...part} />
      <Strip {...part} />
      <PairSections {...part} />
    </>
  );
}
