import type { Metadata } from 'next';
import { DownloadLinks } from '@/components/exports/download-links';
import { PageHeader } from '@/components/layout/page-header';
import { MatrixTable } from '@/components/pairs/matrix';
import { MatrixFilters } from '@/components/pairs/matrix-filters';
import { MatrixKey } from '@/components/pairs/matrix-key';
import { UnderTitle } from '@/components/pairs/matrix-under';
import { AllPairs, MatrixWords } from '@/components/pairs/matrix-words';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { dayOf } from '@/lib/core/edtf/instant';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { pairMatrix } from '@/lib/operations/pairs/queries/matrix';
import { matrixSearch } from '@/lib/operations/pairs/schema/matrix';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { hrefOf } from '../address';
import { tableLinks } from '../downloads';
import { underOf } from './under';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('pairs.title') };
}

export default async function PairsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await requireActor(hrefOf('/pairs', asked));
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter, rejected } = readSearch(matrixSearch, asked);
  const matrix = await pairMatrix(actor, { ...filter, day: dayOf(new Date()) });
  const words = { matrix, locale, t };
  return (
    <>
      <PageHeader
        title={t('pairs.title')}
        under={<UnderTitle words={underOf(matrix, t)} t={t} />}
      />
      {rejected.length > 0 ? (
        <Notice title={t('registry.rejected', { fields: rejected.join(', ') })} />
      ) : null}
      <MatrixFilters filter={filter} t={t} />
      {matrix.pairs.length > 0 ? (
        <>
          <div className="matrix-page">
            <div>
              <MatrixTable matrix={matrix} t={t} />
              <MatrixKey t={t} />
            </div>
            <MatrixWords {...words} />
          </div>
          <AllPairs {...words} />
          <DownloadLinks links={tableLinks('pairs', { years: filter.years }, [], t)} />
        </>
      ) : (
        <Empty title={t('pairs.empty.pairs')}>{t('pairs.empty.pairsHint')}</Empty>
      )}
    </>
  );
}
