import { formatEdtf } from '@/lib/core/edtf/format';
import { dayOf } from '@/lib/core/edtf/instant';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RevisionView } from '@/lib/domain/sources/schema/views';

/** That the record was changed after its first publication: when, and why. */
export function Correction({
  revisions,
  history,
  locale,
  t,
}: {
  revisions: readonly RevisionView[];
  /** The address where the revisions are compared. */
  history: string;
  locale: Locale;
  t: Translate;
}) {
  const [latest] = revisions;
  if (latest === undefined || latest.number < 2) return null;
  const date = formatEdtf(dayOf(latest.publishedAt), locale);
  return (
    <p className="correction small">
      <a href={`${history}#revision-${latest.number}`}>
        {t('review.correction', { date, reason: latest.reason ?? '' })}
      </a>
    </p>
  );
}
