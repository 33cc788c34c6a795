import { Status } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';

/** A review that a cycle let expect, and of which nothing is recorded. */
export function Overdue({ t }: { t: Translate }) {
  return (
    <Status mark="triangle" tone="alert">
      {t('pairs.matrix.overdue')}
    </Status>
  );
}
