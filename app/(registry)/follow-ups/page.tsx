import type { Metadata } from 'next';
import { DownloadLinks } from '@/components/exports/download-links';
import { FollowUpFilters } from '@/components/follow-ups/filters';
import { PageHeader } from '@/components/layout/page-header';
import { UnitChoices } from '@/components/records/unit-choices';
import { Notice } from '@/components/ui/notice';
import { dayOf } from '@/lib/core/edtf/instant';
import { listFollowUps } from '@/lib/domain/follow-ups/queries/list';
import { followUpSearch } from '@/lib/domain/follow-ups/schema/list';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { hrefOf } from '../address';
import { tableLinks } from '../downloads';
import { chosenUnits } from '../units-asked';
import { Listed } from './listed';

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('followUps.title') };
}

export default async function FollowUpsPage({ searchParams }: Props) {
  const search = await searchParams;
  const actor = await requireActor(hrefOf('/follow-ups', search));
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter, rejected } = readSearch(followUpSearch, search);
  const href = hrefOf.bind(null, '/follow-ups', search);
  const asked = await chosenUnits(actor, filter.unit, href);
  const day = dayOf(new Date());
  const page = await listFollowUps(actor, { ...filter, unit: asked.groups, day });
  const refused = rejected.map((name) => t(`followUps.${name}`)).join(', ');
  const { status, kind, field, age, regulation } = filter;
  const narrowed = [status, kind, field, age, regulation, ...filter.unit].some(Boolean);
  return (
    <>
      <PageHeader title={t('followUps.title')} under={t('followUps.explain')} />
      <FollowUpFilters chosen={{ ...filter, unit: asked.shown }} t={t} />
      {refused ? <Notice title={t('registry.rejected', { fields: refused })} /> : null}
      <UnitChoices choices={asked.choices} t={t} />
      {regulation ? <p className="soft">{t('followUps.ofRegulation')}</p> : null}
      <Listed {...{ page, narrowed, day, href, locale, t }} />
      <DownloadLinks links={tableLinks('follow-ups', filter, asked.groups, t)} />
    </>
  );
}
