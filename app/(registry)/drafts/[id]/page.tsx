import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/lib/http/page';
import type { SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../absent';
import { Desk } from './desk';
import { DraftHeader } from './header';
import { ReadOnly } from './read-only';
import { Unsent, unsentHere } from './unsent';
import { Upload } from './upload';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

const load = cache(async (id: string) => {
  const actor = await requireActor(`/drafts/${encodeURIComponent(id)}`);
  const draft = await orNotFound(getDraft(actor, id));
  return draft && { actor, draft };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslator();
  if (unsentHere()) return { title: t('drafts.unsent.title') };
  const found = await load((await params).id);
  return { title: await titleOf(found ? found.draft.title || t('drafts.untitled') : undefined) };
}

export default async function DraftPage({ params, searchParams }: Props) {
  const [{ id }, t, held] = [await params, await getTranslator(), unsentHere()];
  if (held) return <Unsent id={id} held={held} t={t} />;
  const found = await load(id);
  if (found === null) return <Absent />;
  const { actor, draft } = found;
  return (
    <>
      <DraftHeader draft={draft} t={t} />
      {draft.can.write ? (
        <>
          <Upload draftId={draft.id} asked={searchParams} t={t} />
          <Desk actor={actor} draft={draft} t={t} />
        </>
      ) : (
        <ReadOnly draft={draft} t={t} />
      )}
    </>
  );
}
