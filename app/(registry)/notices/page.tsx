import type { Metadata } from 'next';
import { PageHeader } from '@/components/layout/page-header';
import { NoticeList } from '@/components/review/notice-list';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { listNotices } from '@/lib/operations/notices/queries';
import { noticeSearch } from '@/lib/operations/notices/schema';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { read } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('notices.title') };
}

export default async function NoticesPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const actor = await requireActor('/notices');
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter } = readSearch(noticeSearch, await searchParams);
  const { items, next } = await listNotices(actor, filter);
  const isUnread = items.some((each) => !each.read);
  return (
    <>
      <PageHeader title={t('notices.title')} under={t('notices.intro')} />
      {isUnread ? (
        <form action={read} className="mb-4">
          <Button small>{t('notices.markAll')}</Button>
        </form>
      ) : null}
      {items.length > 0 ? (
        <NoticeList items={items} action={read} locale={locale} t={t} />
      ) : (
        <Empty title={t('notices.none')}>{t('notices.noneHint')}</Empty>
      )}
      {next ? (
        <p className="tally">
          <a href={`/notices?before=${next}`}>{t('notices.older')}</a>
        </p>
      ) : null}
    </>
  );
}
