import { RegulationTable } from '@/components/regulations/regulation-table';
import { Pager } from '@/components/ui/pager';
import type { Column } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Page } from '@/lib/core/pagination';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RegulationListItem } from '@/lib/domain/regulations/schema/list';
import type { SearchParams } from '@/lib/http/search';
import { hrefOf } from '../address';

type Props = {
  page: Page<RegulationListItem> & { from: number };
  search: SearchParams;
  day: string;
  sort: 'newest' | 'oldest';
  locale: Locale;
  t: Translate;
};

/** One page of the list: how many there are in words, the table, and the ways on. */
export function RegulationList({ page, search, day, sort, locale, t }: Props) {
  const link = (change: Record<string, string | null>) => hrefOf('/regulations', search, change);
  const [from, to] = [page.from + 1, page.from + page.items.length];
  const count = page.totalIsCapped
    ? t('regulations.countCapped')
    : t('regulations.count', { count: page.total });
  const columns = columnsOf(formatEdtf(day, locale), sort, link, t);
  const cursor = (value: string | null | undefined) => (value ? link({ cursor: value }) : null);
  return (
    <>
      <p className="tally">
        <span>
          <b>{count}</b>
          {t(sort === 'newest' ? 'regulations.shown' : 'regulations.shownOldest', { from, to })}
        </span>
      </p>
      <RegulationTable items={page.items} columns={columns} caption={count} locale={locale} t={t} />
      <Pager
        label={t('registry.pages')}
        previous={{ href: cursor(page.prevCursor), label: t('registry.previous') }}
        next={{ href: cursor(page.nextCursor), label: t('registry.next') }}
        position={t('regulations.position', { from, to, total: totalWords(page, t) })}
      />
    </>
  );
}

function totalWords(page: Props['page'], t: Translate): string {
  if (page.totalIsCapped) return t('regulations.positionCapped');
  return t('regulations.positionOf', { total: page.total });
}

/** The columns; the head of the signing date turns the order round. */
function columnsOf(
  day: string,
  sort: Props['sort'],
  link: (change: Record<string, string | null>) => string,
  t: Translate,
): Column[] {
  const turned = link({ sort: sort === 'newest' ? 'oldest' : null, cursor: null });
  const order = sort === 'newest' ? ('descending' as const) : ('ascending' as const);
  return [
    { label: t('regulations.column.number') },
    { label: t('regulations.column.title') },
    {
      key: 'signed',
      label: (
        <a href={turned} aria-current="true">
          {t('regulations.column.signed')}
        </a>
      ),
      sort: order,
    },
    { label: t('regulations.column.validity', { day }) },
    { label: t('regulations.column.conferences'), right: true },
    { label: t('regulations.column.latest') },
  ];
}
