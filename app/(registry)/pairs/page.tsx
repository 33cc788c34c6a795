import type { Metadata } from 'next';
import { DownloadLinks } from '@/components/exports/download-links';
import { PageHeader } from '@/components/layout/page-header';
import { PairsBody } from '@/components/pairs/matrix-body';
import { MatrixFilters } from '@/components/pairs/matrix-filters';
import { UnderTitle } from '@/components/pairs/matrix-under';
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
      <PairsBody {...words} />
      <DownloadLinks links={tableLinks('pairs', { years: filter.years }, [], t)} />
    </>
  );
}
