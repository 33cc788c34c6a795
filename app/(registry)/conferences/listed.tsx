import { ConferenceList } from '@/components/conferences/list';
import { ConferencePager, Tally } from '@/components/conferences/tally';
import { Empty } from '@/components/ui/empty';
import type { Page } from '@/lib/core/pagination';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ConferenceFilter, ConferenceListItem } from '@/lib/domain/conferences/schema/list';

/** How many there are, the table and the ways on; or that there is nothing, and what to do. */
export function Listed({
  page,
  filter,
  href,
  locale,
  t,
}: {
  page: Page<ConferenceListItem> & { from: number };
  filter: ConferenceFilter;
  href: (change: Record<string, string | null>) => string;
  locale: Locale;
  t: Translate;
}) {
  if (page.items.length === 0) {
    const narrowed = filter.unit.length > 0 || filter.kind || filter.year || filter.regulation;
    return (
      <Empty title={t(narrowed ? 'conferences.emptyFiltered' : 'conferences.empty')}>
        <p>{t('conferences.emptyHint')}</p>
        {narrowed ? <a href="/conferences">{t('registry.clearFilter')}</a> : null}
      </Empty>
    );
  }
  const other = filter.sort === 'newest' ? 'oldest' : null;
  const order = { sort: filter.sort, otherHref: href({ sort: other, cursor: null }) };
  return (
    <>
      <Tally page={page} t={t} />
      <ConferenceList items={page.items} order={order} locale={locale} t={t} />
      <ConferencePager page={page} href={(cursor) => href({ cursor })} t={t} />
    </>
  );
}
