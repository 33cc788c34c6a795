import type { Metadata } from 'next';
import { Ledger } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { RevisionSection } from '@/components/records/revision-section';
import { listRevisions } from '@/lib/domain/regulations/queries/history';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentNames } from '@/lib/domain/units/rules';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('regulations.history') };
}

export default async function HistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor(`/regulations/${id}/history`);
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { title, number, revisions } = await orNotFound(listRevisions(actor, id, 'page'));
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
