import type { Metadata } from 'next';
import { z } from 'zod';
import { BeginForm } from '@/components/drafts/begin-form';
import { beginTexts } from '@/components/drafts/words';
import { PageHeader } from '@/components/layout/page-header';
import { uuid } from '@/lib/core/uuid';
import { orNotFound } from '@/lib/http/page';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { beginningOf } from '@/lib/operations/publishing/queries/beginning';
import { draftTypes } from '@/lib/operations/publishing/schema/draft';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { Absent } from '../../absent';
import { hrefOf } from '../../address';
import { begin } from './actions';

const search = z.object({
  type: z.string().toUpperCase().pipe(z.enum(draftTypes)).default('CONFERENCE'),
  recordId: uuid.optional(),
  regulation: uuid.optional(),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('drafts.title') };
}

export default async function NewDraftPage(props: { searchParams: Promise<SearchParams> }) {
  const asked = await props.searchParams;
  const here = hrefOf('/drafts/new', asked);
  const actor = await requireActor(here);
  const t = await getTranslator();
  const { type, recordId, regulation } = readSearch(search, asked).filter;
  const beginning = await orNotFound(beginningOf(actor, { type, recordId, regulation }));
  if (beginning === null) return <Absent />;
  const title = beginning.record
    ? t('drafts.new.correct', { title: beginning.record.title })
    : t(`drafts.new.title.${type}`);
  return (
    <>
      <PageHeader
        title={title}
        trail={[{ href: '/drafts', label: t('drafts.title') }]}
        here={t(`drafts.type.${type}`)}
        trailLabel={t('registry.trail')}
      />
      {beginning.units.length > 0 ? (
        <BeginForm action={begin.bind(null, here)} beginning={beginning} texts={beginTexts(t)} />
      ) : (
        <p className="soft">{t('drafts.noRight')}</p>
      )}
    </>
  );
}
