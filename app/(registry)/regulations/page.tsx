import type { Metadata } from 'next';
import { DownloadLinks } from '@/components/exports/download-links';
import { PageHeader } from '@/components/layout/page-header';
import { UnitChoices } from '@/components/records/unit-choices';
import { RegulationFilters } from '@/components/regulations/filters';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { hrefOf } from '../address';
import { tableLinks } from '../downloads';
import { BeginLink } from '../draft-links';
import { chosenUnits } from '../units-asked';
import { RegulationList } from './list';
import { filterValues, regulationSearch } from './search';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('regulations.title') };
}

export default async function RegulationsPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const search = await searchParams;
  const actor = await requireActor(hrefOf('/regulations', search));
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter, rejected } = readSearch(regulationSearch, search);
  const asked = await chosenUnits(actor, filter.unit, hrefOf.bind(null, '/regulations', search));
  const day = filter.validOn;
  const page = await listRegulations(actor, { ...filter, unit: asked.groups, day });
  const refused = rejected.map((name) => t(`regulations.filter.${name}`)).join(', ');
  return (
    <>
      <PageHeader title={t('regulations.title')} />
      <BeginLink type="REGULATION" t={t} />
      <RegulationFilters values={filterValues(filter, asked.shown, locale)} t={t} />
      {refused ? <Notice title={t('registry.rejected', { fields: refused })} /> : null}
      <UnitChoices choices={asked.choices} t={t} />
      {page.items.length > 0 ? (
        <RegulationList {...{ page, search, day, t, locale }} sort={filter.sort} />
      ) : (
        <Empty title={t('regulations.empty')}>
          <p>{t('regulations.emptyHint')}</p>
          <a href="/regulations">{t('registry.clearFilter')}</a>
        </Empty>
      )}
      <DownloadLinks links={tableLinks('regulations', filter, asked.groups, t)} />
    </>
  );
}
