import { PageHeader } from '@/components/layout/page-header';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';
import type { Review } from '@/lib/operations/publishing/schema/review';

/** What is proposed, by whom, and why, in one sentence each. */
export function ReviewHeader({
  review,
  locale,
  t,
}: {
  review: Review;
  locale: Locale;
  t: Translate;
}) {
  const { type, number, title, comparison, recordId } = review;
  const changed = comparison.rows.length + comparison.facts.length;
  const kind = t(`review.type.${type}`);
  const area = type === 'REGULATION' ? 'regulations' : 'conferences';
  return (
    <PageHeader
      trail={[{ href: '/review', label: t('review.title') }]}
      here={title || t(`review.untitled.${type}`)}
      trailLabel={t('registry.trail')}
      kicker={
        number > 1
          ? t('review.kicker.revision', { type: kind, number })
          : t('review.kicker.first', { type: kind })
      }
      title={nonBreaking(title || t(`review.untitled.${type}`))}
      under={
        <>
          <p>{t('review.summary.counts', { changed, kept: comparison.kept.length })}</p>
          <Submitted review={review} locale={locale} t={t} />
          {number > 1 ? <a href={`/${area}/${recordId}`}>{t('review.published')}</a> : null}
        </>
      }
    />
  );
}

function Submitted({ review, locale, t }: { review: Review; locale: Locale; t: Translate }) {
  const { author, unit, submittedAt, reason } = review;
  return (
    <>
      {submittedAt ? (
        <p>
          {t('review.summary.submitted', {
            author: author ?? t('registry.unknown'),
            unit,
            at: formatInstant(submittedAt, locale),
          })}
        </p>
      ) : null}
      {reason ? <p>{t('review.summary.reason', { reason })}</p> : null}
    </>
  );
}
