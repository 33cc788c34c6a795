import type { Metadata } from 'next';
import { cache } from 'react';
import { Kicker } from '@/components/conferences/heading';
import { Minutes } from '@/components/conferences/minutes';
import { Correction } from '@/components/confirmations/correction';
import { Sides } from '@/components/confirmations/sides';
import { DownloadLinks } from '@/components/exports/download-links';
import { Band } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { DateText } from '@/components/records/date-text';
import { dayOf } from '@/lib/core/edtf/instant';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';
import { getConference } from '@/lib/domain/conferences/queries/get';
import { followUpsOfConference } from '@/lib/domain/follow-ups/queries/get';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../absent';
import { RecordAttachments } from '../../attachments';
import { confirm } from '../../confirmations';
import { paperLinks } from '../../downloads';

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
  const day = dayOf(new Date());
  const actor = await requireActor(`/conferences/${view.id}`);
  const followUps = { threads: await followUpsOfConference(actor, view.id, day), day };
  const revision = view.revisions[0]?.number ?? 1;
  const subject = { area: 'conferences', id: view.id, revision } as const;
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
      <Band>
        <Sides sides={view.confirmations} {...{ subject, confirm, locale, t }} />
      </Band>
      <Correction
        revisions={view.revisions}
        history={`/conferences/${view.id}/history`}
        {...{ locale, t }}
      />
      <Minutes view={view} followUps={followUps} locale={locale} t={t} />
      <RecordAttachments type="CONFERENCE" id={view.id} locale={locale} t={t} />
    </>
  );
}
