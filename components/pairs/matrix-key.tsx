import type { Translate } from '@/lib/core/translate';
import { Overdue } from './overdue';

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
        <Overdue t={t} />
      </li>
    </ul>
  );
}
