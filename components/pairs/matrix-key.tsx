import { Status } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';

const STEPS = [
  [1, 1],
  [2, 2],
  [3, 4],
  [4, 7],
] as const;

/** What shades, point and triangle mean. */
export function MatrixKey({ t }: { t: Translate }) {
  return (
    <ul className="matrix-key">
      <li>
        <b>·</b>
        {t('pairs.matrix.key.0')}
      </li>
      {STEPS.map(([step, count]) => (
        <li key={step}>
          <b className={`step-${step}`}>{count}</b>
          {t(`pairs.matrix.key.${step}`)}
        </li>
      ))}
      <li>
        <Status mark="triangle" tone="alert">
          {t('pairs.matrix.overdue')}
        </Status>
      </li>
    </ul>
  );
}
