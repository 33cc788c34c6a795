import { DownloadLinks } from '@/components/exports/download-links';
import { AskMeaning } from '@/components/search/ask';
import { SearchFacets } from '@/components/search/facets';
import { SearchResults } from '@/components/search/results';
import { SaveSearch } from '@/components/search/saved';
import { Pager } from '@/components/ui/pager';
import type { Translate } from '@/lib/core/translate';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { SearchParams } from '@/lib/http/search';
import type { SearchAnswer } from '@/lib/operations/search/schema';
import { hrefOf } from '../address';
import { keepSearch } from './actions';
import { facetGroups } from './groups';
import { questionsOf } from './questions';

type Props = {
  answer: SearchAnswer;
  q: string;
  page: number;
  perPage: number;
  search: SearchParams;
  directory: UnitDirectory;
  t: Translate;
};

/** What was found: the question about a short form first, then the results beside their facets. */
export function Found(props: Props) {
  const { answer, q, search, directory, t } = props;
  return (
    <>
      <AskMeaning questions={questionsOf(answer, q, search)} t={t} />
      <div className="res">
        <SearchFacets
          groups={facetGroups(answer, { search, directory, t })}
          ranked={answer.ranked}
          t={t}
        />
        <div>
          <Tally {...props} />
          <SearchResults items={answer.items} t={t} />
          <Pages {...props} />
        </div>
      </div>
    </>
  );
}

function Tally({ answer, q, search, t }: Props) {
  const query = hrefOf('', search, { page: null }).slice(1);
  const links = (['xlsx', 'csv'] as const).map((format) => ({
    href: `/api/v1/search?${query}&format=${format}`,
    label: t(format === 'csv' ? 'exports.link.csv' : 'exports.link.table'),
  }));
  return (
    <div className="tally">
      <h2>
        {t(answer.totalIsCapped ? 'search.totalMore' : 'search.total', { count: answer.total })}
      </h2>
      <SaveSearch name={q.slice(0, 200)} query={query} save={keepSearch} t={t} />
      <DownloadLinks links={links} />
    </div>
  );
}

function Pages({ answer, page, perPage, search, t }: Props) {
  const to = (number: number) => hrefOf('/search', search, { page: String(number) });
  const isLast = answer.items.length < perPage;
  if (page === 1 && isLast) return null;
  return (
    <Pager
      label={t('search.pages')}
      previous={{ href: page > 1 ? to(page - 1) : null, label: t('registry.previous') }}
      next={{ href: isLast ? null : to(page + 1), label: t('registry.next') }}
      position={t('search.page', { page })}
    />
  );
}
