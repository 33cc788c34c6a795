import type { Metadata } from 'next';
import { ConferenceFilters } from '@/components/conferences/filters';
import { DownloadLinks } from '@/components/exports/download-links';
import { PageHeader } from '@/components/layout/page-header';
import { UnitChoices } from '@/components/records/unit-choices';
import { Notice } from '@/components/ui/notice';
import { listConferences } from '@/lib/domain/conferences/queries/list';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { hrefOf } from '../address';
import { tableLinks } from '../downloads';
import { BeginLink } from '../draft-links';
import { chosenUnits } from '../units-asked';
import { Listed } from './listed';
import { conferenceSearch } from './search';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('conferences.title') };
}

export default async function ConferencesPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const search = await searchParams;
  const actor = await requireActor(hrefOf('/conferences', search));
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter, rejected } = readSearch(conferenceSearch, search);
  const href = hrefOf.bind(null, '/conferences', search);
  const asked = await chosenUnits(actor, filter.unit, href);
  const page = await listConferences(actor, { ...filter, unit: asked.groups });
  const refused = rejected.map((name) => t(`conferences.${name}`)).join(', ');
  return (
    <>
      <PageHeader title={t('conferences.title')} under={t('conferences.explain')} />
      <BeginLink type="CONFERENCE" t={t} />
      <ConferenceFilters chosen={{ ...filter, unit: asked.shown }} t={t} />
      {refused ? <Notice title={t('registry.rejected', { fields: refused })} /> : null}
      <UnitChoices choices={asked.choices} t={t} />
      {filter.regulation ? <p className="soft">{t('conferences.ofRegulation')}</p> : null}
      <Listed page={page} filter={filter} href={href} locale={locale} t={t} />
      <DownloadLinks links={tableLinks('conferences', filter, asked.groups, t)} />
    </>
  );
}
