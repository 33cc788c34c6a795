import type { Metadata } from 'next';
import { cache } from 'react';
import { Ledger } from '@/components/layout/ledger';
import { Notice } from '@/components/ui/notice';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getReview } from '@/lib/operations/publishing/queries/review';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../absent';
import { Decision } from './decision';
import { ReviewHeader } from './header';
import { ReviewSections } from './sections';

type Props = { params: Promise<{ id: string }> };

// Title and page ask for the same draft: it is read once.
const load = cache(async (id: string) => {
  const actor = await requireActor(`/review/${encodeURIComponent(id)}`);
  return orNotFound(getReview(actor, id));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const review = await load((await params).id);
  return { title: await titleOf(review?.title) };
}

export default async function ReviewPage({ params }: Props) {
  const review = await load((await params).id);
  if (review === null) return <Absent />;
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const words = { locale, t };
  const isWaiting = review.state === 'SUBMITTED';
  return (
    <>
      <ReviewHeader review={review} {...words} />
      {isWaiting ? null : <Notice title={t(`review.notWaiting.${review.state}`)} />}
      <Ledger>
        <ReviewSections review={review} {...words} />
        {isWaiting ? <Decision review={review} t={t} /> : null}
      </Ledger>
    </>
  );
}
