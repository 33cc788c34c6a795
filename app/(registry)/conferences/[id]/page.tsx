import type { Metadata } from 'next';
import { cache } from 'react';
import { Kicker } from '@/components/conferences/heading';
import { DownloadLinks } from '@/components/exports/download-links';
import { PageHeader } from '@/components/layout/page-header';
import { DateText } from '@/components/records/date-text';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';
import { getConference } from '@/lib/domain/conferences/queries/get';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../absent';
import { paperLinks } from '../../downloads';
import { RecordDraftLinks } from '../../draft-links';
import { ConferenceRecord } from './record';

type Props = { params: Promise<{ id: string }> };

// Title and page ask for the same record: one reading is one entry in the log.
const load = cache(async (id: string) => {
  const actor = await requireActor(`/conferences/${encodeURIComponent(id)}`);
  return orNotFound(getConference(actor, id, 'page'));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await load((await params).id))?.title) };
}

export default async function ConferencePage({ params }: Props) {
  const view = await load((await params).id);
  if (view === null) return <Absent />;
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  return (
    <>
      <PageHeader
        title={nonBreaking(view.title)}
        trail={[{ href: '/conferences', label: t('registry.conferences') }]}
        trailLabel={t('registry.trail')}
        kicker={<Kicker view={view} t={t} />}
        under={<DateText date={view.heldOn} locale={locale} t={t} />}
      />
      <DownloadLinks links={paperLinks(`/conferences/${view.id}`, t)} />
      <RecordDraftLinks type="CONFERENCE" record={view} t={t} />
      <ConferenceRecord view={view} locale={locale} t={t} />
    </>
  );
}
