import type { Metadata } from 'next';
import { cache } from 'react';
import { Ledger } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { RevisionSection } from '@/components/records/revision-section';
import { listRevisions } from '@/lib/domain/regulations/queries/history';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentNames } from '@/lib/domain/units/rules';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../../absent';

type Props = { params: Promise<{ id: string }> };

// Title and page ask for the same record: one reading is one entry in the log.
const load = cache(async (id: string) => {
  const actor = await requireActor(`/regulations/${encodeURIComponent(id)}/history`);
  return { actor, history: await orNotFound(listRevisions(actor, id, 'page')) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { history } = await load((await params).id);
  const t = await getTranslator();
  const title =
    history && t('regulations.historyTitle', { title: history.number ?? history.title });
  return { title: await titleOf(title ?? undefined) };
}

export default async function HistoryPage({ params }: Props) {
  const { id } = await params;
  const { actor, history } = await load(id);
  if (history === null) return <Absent />;
  const { title, number, revisions } = history;
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const names = presentNames(await unitDirectory(actor));
  const trail = [
    { href: '/regulations', label: t('registry.regulations') },
    { href: `/regulations/${id}`, label: number ?? title },
  ];
  return (
    <>
      <PageHeader
        trail={trail}
        here={t('regulations.history')}
        trailLabel={t('registry.trail')}
        title={t('regulations.historyTitle', { title })}
      />
      <Ledger>
        {revisions.map((revision) => (
          <RevisionSection key={revision.number} {...{ revision, names, locale, t }} />
        ))}
      </Ledger>
    </>
  );
}
