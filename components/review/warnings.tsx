import type { Translate } from '@/lib/core/translate';
import type { Review } from '@/lib/operations/publishing/schema/review';

/** What the draft was asked about, and what its secretary answered. */
export function Warnings({ warnings, t }: { warnings: Review['warnings']; t: Translate }) {
  return (
    <ul className="items">
      {warnings.map(({ key, code, values, record, answer }) => (
        <li key={key}>
          <div>
            {t(`review.warning.text.${code}`, { ...values })}{' '}
            {record ? (
              <a href={`/${record.type}s/${record.id}`}>{t('review.warning.see')}</a>
            ) : null}
            <span className="second">
              {answer ? t('review.warning.answer', { answer }) : t('review.warning.unanswered')}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
