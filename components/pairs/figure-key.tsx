import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/marks';
import type { Translate } from '@/lib/core/translate';

/** What each drawing of a value means; the hatching is that of the first chart. */
export function FigureKey({ t }: { t: Translate }) {
  return (
    <ul className="key">
      <Drawn words={t('pairs.key.exact')}>
        <rect className="ink" x="6" y="3" width="10" height="13" />
      </Drawn>
      <Drawn words={t('pairs.key.above')}>
        <path className="line" d="M6.7 16V7M15.3 16V7M6.6 5 11 .8 15.4 5" />
      </Drawn>
      <Drawn words={t('pairs.key.below')}>
        <path className="line" d="M6.7 16V7M15.3 16V7M6.6 .8 11 5 15.4 .8" />
      </Drawn>
      <Drawn words={t('pairs.key.about')}>
        <rect className="edge" x="6.6" y="3" width="9" height="13" fill="url(#chart-0-about)" />
      </Drawn>
      <Drawn words={t('pairs.key.words')}>
        <path className="line" d="M5 9q3-5 6 0t6 0" />
      </Drawn>
      <Drawn words={t('pairs.key.gap')}>
        <path className="axis" strokeDasharray="1.5 3" d="M2 13h18" />
      </Drawn>
      <li>
        <Mark shape="cross" />
        {t('pairs.key.malformed')}
      </li>
    </ul>
  );
}

function Drawn({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width="22" height="16" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
