import type { Metadata } from 'next';
import { cache } from 'react';
import { DraftStatus } from '@/components/drafts/draft-status';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../absent';
import { Desk } from './desk';
import { ReadOnly } from './read-only';

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  const actor = await requireActor(`/drafts/${encodeURIComponent(id)}`);
  const draft = await orNotFound(getDraft(actor, id));
  return draft && { actor, draft };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).id);
  const t = await getTranslator();
  return { title: await titleOf(found ? found.draft.title || t('drafts.untitled') : undefined) };
}

export default async function DraftPage({ params }: Props) {
  const found = await load((await params).id);
  if (found === null) return <Absent />;
  const { actor, draft } = found;
  const t = await getTranslator();
  const kind = t(`drafts.${draft.isCorrection ? 'correctionOf' : 'newOf'}.${draft.type}`);
  return (
    <>
      <PageHeader
        title={nonBreaking(draft.title || t('drafts.untitled'))}
        trail={[{ href: '/drafts', label: t('drafts.title') }]}
        here={kind}
        trailLabel={t('registry.trail')}
        under={
          <>
            <DraftStatus state={draft.state} t={t} /> {t('drafts.form.unit', { unit: draft.unit })}
          </>
        }
      />
      {draft.state === 'RETURNED' ? (
        <Notice alert title={t('drafts.form.returned', { reason: draft.returnReason ?? '' })} />
      ) : null}
      {draft.can.write ? (
        <Desk actor={actor} draft={draft} t={t} />
      ) : (
        <ReadOnly draft={draft} t={t} />
      )}
    </>
  );
}
