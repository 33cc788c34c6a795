import type { Metadata } from 'next';
import { Lead } from '@/components/dashboard/lead';
import { Ledger } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { formatEdtf } from '@/lib/core/edtf/format';
import { dayOf, TIME_ZONE } from '@/lib/core/edtf/instant';
import type { Locale } from '@/lib/core/translate';
import { requireActor } from '@/lib/http/session';
import { dashboard } from '@/lib/operations/dashboard/queries';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { DigestSection } from '../following/digest-section';
import { PairsSection } from './pairs';
import { Sections } from './sections';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator();
  return { title: t('registry.home') };
}

export default async function HomePage() {
  const actor = await requireActor('/');
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const now = new Date();
  const view = await dashboard(actor, dayOf(now));
  return (
    <>
      <PageHeader
        kicker={today(now, locale)}
        title={t('registry.home')}
        under={<Lead view={view} t={t} />}
      />
      <Ledger>
        <PairsSection actor={actor} locale={locale} t={t} />
        <DigestSection actor={actor} locale={locale} t={t} />
        <Sections view={view} locale={locale} t={t} />
      </Ledger>
    </>
  );
}

/** The day with its name, as one says it in Viet Nam. */
function today(now: Date, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: TIME_ZONE });
  return `${weekday.format(now)}, ${formatEdtf(dayOf(now), locale)}`;
}
