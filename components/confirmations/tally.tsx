import { Status } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';
import type { SideCounts } from '@/lib/domain/sources/schema/views';

/** In a list: what the sides of a record say of it; nothing as long as none has spoken. */
export function ConfirmationTally({ counts, t }: { counts: SideCounts; t: Translate }) {
  const { sides, confirmed, disputed } = counts;
  if (disputed > 0) {
    return (
      <Status mark="cross" tone="alert">
        {t('review.tally.disputed')}
      </Status>
    );
  }
  if (sides === 0) return null;
  if (confirmed === sides) {
    return (
      <Status mark="tick" tone="quiet">
        {t('review.tally.all')}
      </Status>
    );
  }
  return (
    <Status mark="circleOpen" tone="quiet">
      {confirmed > 0
        ? t('review.tally.confirmed', { count: confirmed, sides })
        : t('review.tally.awaiting')}
    </Status>
  );
}
