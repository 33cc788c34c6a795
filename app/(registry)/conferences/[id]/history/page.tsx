import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/lib/http/page';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { recordHistory } from '@/lib/operations/publishing/queries/history';
import { historySearch } from '@/lib/operations/publishing/schema/history';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../../absent';
import { HistoryView } from '../../../history';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

// Title and page ask for the same record: one reading is one entry in the log.
const load = cache(async (id: string, from: number | undefined, to: number | undefined) => {
  const actor = await requireActor(`/conferences/${encodeURIComponent(id)}/history`);
  return orNotFound(recordHistory(actor, { type: 'CONFERENCE', id, from, to }, 'page'));
});

async function asked({ params, searchParams }: Props) {
  const { filter } = readSearch(historySearch, await searchParams);
  const history = await load((await params).id, filter.from, filter.to);
  return { history, read: filter.read };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { history } = await asked(props);
  const t = await getTranslator();
  const title = history && t('review.compare.history', { title: history.number ?? history.title });
  return { title: await titleOf(title ?? undefined) };
}

export default async function HistoryPage(props: Props) {
  const { history, read } = await asked(props);
  if (history === null) return <Absent />;
  const [{ id }, t, locale] = await Promise.all([props.params, getTranslator(), getLocale()]);
  return <HistoryView area="conferences" {...{ history, read, id, locale, t }} />;
}
