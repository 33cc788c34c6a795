import type { Metadata } from 'next';
import { PageHeader } from '@/components/layout/page-header';
import { QueueTable } from '@/components/review/queue-table';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { readSearch, type SearchParams } from '@/lib/http/search';
import { requireActor } from '@/lib/http/session';
import { listQueue } from '@/lib/operations/publishing/queries/queue';
import { queueSearch } from '@/lib/operations/publishing/schema/review';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator())('review.title') };
}

export default async function ReviewPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const actor = await requireActor('/review');
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const { filter } = readSearch(queueSearch, await searchParams);
  const { items, next } = await listQueue(actor, filter);
  return (
    <>
      <PageHeader title={t('review.title')} under={t('review.intro')} />
      {filter.done ? <Notice title={t(`review.done.${filter.done}`)} /> : null}
      {items.length > 0 ? (
        <QueueTable items={items} locale={locale} t={t} />
      ) : (
        <Empty title={t('review.none')}>{t('review.noneHint')}</Empty>
      )}
      {next ? (
        <p className="tally">
          <a href={`/review?after=${next}`}>{t('review.list.more')}</a>
        </p>
      ) : null}
    </>
  );
}
