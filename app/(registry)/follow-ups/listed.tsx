import { ThreadTable } from '@/components/follow-ups/table';
import { Empty } from '@/components/ui/empty';
import { Pager } from '@/components/ui/pager';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ThreadPage } from '@/lib/domain/follow-ups/queries/list';

type Props = {
  page: ThreadPage;
  narrowed: boolean;
  day: string;
  href: (change: Record<string, string | null>) => string;
  locale: Locale;
  t: Translate;
};

/** How many there are, the threads and the ways on; or that there is nothing, and what to do. */
export function Listed({ page, narrowed, day, href, locale, t }: Props) {
  if (page.items.length === 0) {
    return (
      <Empty title={t(narrowed ? 'followUps.emptyFiltered' : 'followUps.empty')}>
        <p>{t('followUps.emptyHint')}</p>
        {narrowed ? <a href="/follow-ups">{t('registry.clearFilter')}</a> : null}
      </Empty>
    );
  }
  const { nextCursor, prevCursor, from, items } = page;
  const way = (cursor: string | null | undefined) => (cursor ? href({ cursor }) : null);
  return (
    <>
      <Tally page={page} href={href} t={t} />
      <ThreadTable threads={items} day={day} locale={locale} t={t} />
      {nextCursor || prevCursor ? (
        <Pager
          label={t('registry.pages')}
          previous={{ href: way(prevCursor), label: t('registry.previous') }}
          next={{ href: way(nextCursor), label: t('registry.next') }}
          position={t('followUps.position', { from: from + 1, to: from + items.length })}
        />
      ) : null}
    </>
  );
}

/** In words: how many, how many of them keep coming back, how many are overdue. */
function Tally({ page, href, t }: Pick<Props, 'page' | 'href' | 't'>) {
  const { recurring, overdue } = page.counts;
  const total = page.totalIsCapped ? 'followUps.countCapped' : 'followUps.count';
  return (
    <p className="tally" role="status">
      <span>
        {[
          t(total, { count: page.total }),
          recurring > 0 ? t('followUps.recurring', { count: recurring }) : '',
        ]
          .filter(Boolean)
          .join('; ')}
        {overdue > 0 ? '; ' : ''}
        {overdue > 0 ? (
          <a href={href({ status: 'OVERDUE', cursor: null })}>
            {t('followUps.overdue', { count: overdue })}
          </a>
        ) : null}
      </span>
    </p>
  );
}
