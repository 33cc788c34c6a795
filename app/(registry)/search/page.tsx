import type { Metadata } from 'next';
import { PageHeader } from '@/components/layout/page-header';
import { MainSearch } from '@/components/search/form';
import { SavedSearches } from '@/components/search/saved';
import { Notice } from '@/components/ui/notice';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { listSavedSearches } from '@/lib/operations/search/queries/saved';
import { search } from '@/lib/operations/search/queries/search';
import { searchPageFilter } from '@/lib/operations/search/schema';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { hrefOf } from '../address';
import { forgetSearch } from './actions';
import { Found } from './found';
import { Nothing } from './nothing';
import { Remarks } from './remarks';

type Props = { searchParams: Promise<SearchParams> };

const PER_PAGE = 20;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslator();
  const q = [(await searchParams).q ?? ''].flat()[0]?.slice(0, 80);
  return { title: q ? t('search.titleOf', { q }) : t('search.title') };
}

export default async function SearchPage({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await requireActor(hrefOf('/search', asked));
  const t = await getTranslator();
  const { filter, rejected } = readSearch(searchPageFilter, asked);
  const { q, page } = filter;
  const answer = await search(actor, { ...filter, limit: PER_PAGE });
  const directory = await unitDirectory(actor);
  const saved = await listSavedSearches(actor);
  const refused = rejected.map((name) => t(`search.parameter.${name}`)).join(', ');
  return (
    <>
      <PageHeader title={t('search.title')} />
      <MainSearch q={q.slice(0, 300)} t={t} />
      {refused ? <Notice title={t('registry.rejected', { fields: refused })} /> : null}
      <Remarks answer={answer} search={asked} t={t} />
      {answer.items.length > 0 ? (
        <Found perPage={PER_PAGE} search={asked} {...{ answer, q, page, directory, t }} />
      ) : (
        <Nothing q={q} t={t} />
      )}
      <SavedSearches saved={saved} forget={forgetSearch} t={t} />
    </>
  );
}
