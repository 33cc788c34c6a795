import { Pager } from '@/components/ui/pager';
import type { Page } from '@/lib/core/pagination';
import type { Translate } from '@/lib/core/translate';
import type { ConferenceListItem } from '@/lib/domain/conferences/schema/list';

type Listed = Page<ConferenceListItem> & { from: number };

/** How many there are, in words. */
export function Tally({ page, t }: { page: Listed; t: Translate }) {
  const key = page.totalIsCapped ? 'conferences.countCapped' : 'conferences.count';
  return (
    <p className="tally" role="status">
      {t(key, { count: page.total })}
    </p>
  );
}

/** To the pages around this one; nothing where there is only one. */
export function ConferencePager({
  page,
  href,
  t,
}: {
  page: Listed;
  href: (cursor: string) => string;
  t: Translate;
}) {
  const { nextCursor, prevCursor, from, items } = page;
  if (!nextCursor && !prevCursor) return null;
  return (
    <Pager
      label={t('registry.pages')}
      previous={{ href: prevCursor ? href(prevCursor) : null, label: t('registry.previous') }}
      next={{ href: nextCursor ? href(nextCursor) : null, label: t('registry.next') }}
      position={t('conferences.position', { from: from + 1, to: from + items.length })}
    />
  );
}
