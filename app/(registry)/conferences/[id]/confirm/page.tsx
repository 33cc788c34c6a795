import type { Metadata } from 'next';
import { z } from 'zod';
import { getConference } from '@/lib/domain/conferences/queries/get';
import { orNotFound } from '@/lib/http/page';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { recordHistory } from '@/lib/operations/publishing/queries/history';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent } from '../../../absent';
import { ConfirmView } from '../../../confirm';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

const sideSearch = z.object({ unit: z.string().max(100).default('') });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('review.side.word') };
}

export default async function ConfirmPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { filter } = readSearch(sideSearch, await searchParams);
  const address = `/conferences/${encodeURIComponent(id)}/confirm?unit=${filter.unit}`;
  const actor = await requireActor(address);
  const record = await orNotFound(getConference(actor, id, 'page'));
  const side = record?.confirmations.find(({ code }) => code === filter.unit);
  if (!record || !side) return <Absent />;
  const revision = record.revisions[0]?.number ?? 1;
  const asked = { type: 'CONFERENCE', id, from: side.earlier?.number, to: revision } as const;
  const since = side.earlier ? await recordHistory(actor, asked, 'page') : null;
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const subject = { area: 'conferences', id, revision } as const;
  return <ConfirmView title={record.title} {...{ side, subject, since, locale, t }} />;
}
