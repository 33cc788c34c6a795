import { Mark } from '@/components/ui/marks';
import type { Translate } from '@/lib/core/translate';

/** What each drawing of a value means. */
export function FigureKey({ t }: { t: Translate }) {
  return (
    <ul className="key">
      <li>
        <svg width="22" height="16" aria-hidden="true">
          <rect className="ink" x="6" y="3" width="10" height="13" />
        </svg>
        {t('pairs.key.exact')}
      </li>
      <li>
        <svg width="22" height="16" aria-hidden="true">
          <path className="line" d="M6.7 16V7M15.3 16V7M6.6 5 11 .8 15.4 5" />
        </svg>
        {t('pairs.key.above')}
      </li>
      <li>
        <svg width="22" height="16" aria-hidden="true">
          <rect className="edge" x="6.6" y="3" width="9" height="13" fill="url(#chart-0-about)" />
        </svg>
        {t('pairs.key.about')}
      </li>
      <li>
        <svg width="22" height="16" aria-hidden="true">
          <path className="axis" strokeDasharray="1.5 3" d="M2 13h18" />
        </svg>
        {t('pairs.key.gap')}
      </li>
      <li>
        <Mark shape="cross" />
        {t('pairs.key.malformed')}
      </li>
    </ul>
  );
}
