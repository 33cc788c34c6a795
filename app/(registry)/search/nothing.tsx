import { Empty } from '@/components/ui/empty';
import type { Translate } from '@/lib/core/translate';

const EXAMPLES = ['number', 'unit', 'abbreviation', 'phrase'] as const;

/** Nothing found, or nothing asked yet: what one can ask for, as links that do. */
export function Nothing({ q, t }: { q: string; t: Translate }) {
  const title = q.trim() === '' ? t('search.begin') : t('search.nothing', { q: q.slice(0, 100) });
  return (
    <Empty title={title}>
      <p>{t('search.nothingHint')}</p>
      <ul>
        {EXAMPLES.map((name) => {
          const text = t(`search.example.${name}`);
          return (
            <li key={name}>
              <a href={`/search?${new URLSearchParams({ q: text })}`}>{text}</a>
            </li>
          );
        })}
      </ul>
    </Empty>
  );
}
