import type { Metadata } from 'next';
import { cache } from 'react';
import { DecideSections } from '@/components/follow-ups/decide-sections';
import { Decisions } from '@/components/follow-ups/decisions';
import { ThreadFacts } from '@/components/follow-ups/facts';
import { Mentions } from '@/components/follow-ups/mentions';
import { Ledger, Section } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { dayOf } from '@/lib/core/edtf/instant';
import { getFollowUp } from '@/lib/domain/follow-ups/queries/get';
import { relatedThreads } from '@/lib/domain/follow-ups/queries/related';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../absent';
import { decide, merge, split, undo } from './actions';

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  const actor = await requireActor(`/follow-ups/${encodeURIComponent(id)}`);
  const thread = await orNotFound(getFollowUp(actor, id));
  const related = thread?.can.decide ? await relatedThreads(actor, thread) : [];
  return { thread, related };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await load((await params).id)).thread?.title) };
}

export default async function FollowUpPage({ params }: Props) {
  const { thread, related } = await load((await params).id);
  if (thread === null) return <Absent />;
  const words = { locale: await getLocale(), t: await getTranslator() };
  const { t } = words;
  const trail = [{ href: '/follow-ups', label: t('registry.followUps') }];
  const head = { title: thread.title, trail, trailLabel: t('registry.trail') };
  return (
    <>
      <PageHeader {...head} kicker={t(`followUps.kindOf.${thread.kind}`)} />
      <Ledger>
        <ThreadFacts thread={thread} day={dayOf(new Date())} {...words} />
        <Section
          id="mentions"
          title={t('followUps.mentions')}
          explain={t('followUps.mentionsExplain')}
        >
          <Mentions mentions={thread.mentions} {...words} />
        </Section>
        <Section id="decisions" title={t('followUps.decisions')}>
          <Decisions thread={thread} undo={undo} {...words} />
        </Section>
        {thread.can.decide ? (
          <DecideSections {...{ thread, related, ...words }} actions={{ decide, merge, split }} />
        ) : null}
      </Ledger>
    </>
  );
}
