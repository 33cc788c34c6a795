import type { Metadata } from 'next';
import { z } from 'zod';
import { BeginLinks } from '@/components/drafts/begin-links';
import { DraftDone } from '@/components/drafts/draft-done';
import { DraftList } from '@/components/drafts/draft-list';
import { Ledger, Section } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { uuid } from '@/lib/core/uuid';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { listDrafts } from '@/lib/operations/publishing/queries/drafts';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { draftsSomewhere } from '@/lib/policy/revisions';
import { hrefOf } from '../address';
import { discard, restore } from './actions';

const search = z.object({
  done: z.enum(['discarded', 'restored', 'submitted', 'saved', 'refused']).optional(),
  id: uuid.optional(),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('drafts.title') };
}

export default async function DraftsPage(props: { searchParams: Promise<SearchParams> }) {
  const asked = await props.searchParams;
  const actor = await requireActor(hrefOf('/drafts', asked));
  const [t, locale, lists] = await Promise.all([getTranslator(), getLocale(), listDrafts(actor)]);
  const { done, id } = readSearch(search, asked).filter;
  const undo = done === 'discarded' ? lists.withdrawn.find((item) => item.id === id) : undefined;
  const shown = { t, locale, discard, restore };
  return (
    <>
      <PageHeader title={t('drafts.title')} under={t('drafts.explain')} />
      {done ? <DraftDone done={done} undo={undo} restore={restore} t={t} /> : null}
      <BeginLinks may={draftsSomewhere(actor)} t={t} />
      <Ledger>
        {(['mine', 'unit', 'withdrawn'] as const).map((list) => (
          <Section
            key={list}
            id={list}
            title={t(`drafts.${list}`)}
            explain={t(`drafts.${list}Explain`)}
          >
            <DraftList list={list} items={lists[list]} {...shown} />
          </Section>
        ))}
      </Ledger>
    </>
  );
}
