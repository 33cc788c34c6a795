import type { Metadata } from 'next';
import { DownloadLinks } from '@/components/exports/download-links';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { UnitFilters } from '@/components/units/filters';
import { unitsAsked } from '@/lib/domain/units/queries/list';
import { unitTreeFilter } from '@/lib/domain/units/schema/views';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { hrefOf } from '../address';
import { tableLinks } from '../downloads';
import { Results } from './results';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator();
  return { title: t('units.title') };
}

export default async function UnitsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const search = await searchParams;
  const actor = await requireActor(hrefOf('/units', search));
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter, rejected } = readSearch(unitTreeFilter, search);
  const asked = await unitsAsked(actor, filter);
  const isUnknown = filter.under !== undefined && asked.kind === 'tree' && asked.under === null;
  const refused = isUnknown ? [...rejected, 'under'] : rejected;
  const fields = refused.map((name) => t(`units.filter.${name}`)).join(', ');
  return (
    <>
      <PageHeader title={t('units.title')} under={t('units.explain')} />
      <UnitFilters filter={filter} t={t} />
      {refused.length > 0 ? <Notice title={t('registry.rejected', { fields })} /> : null}
      <Results asked={asked} filter={filter} locale={locale} t={t} />
      {filter.under === undefined ? (
        <DownloadLinks
          links={tableLinks('units', { ...filter, ended: filter.ended ?? '0' }, [], t)}
        />
      ) : null}
    </>
  );
}
