import { Button } from '@/components/ui/button';
import type { Translate } from '@/lib/core/translate';
import { SearchInput } from './box';

/** The search of every page, in the masthead; works before any script. */
export function QuickSearch({ t }: { t: Translate }) {
  return (
    <search>
      <form className="quick" action="/search">
        <label className="sr-only" htmlFor="quick">
          {t('search.label')}
        </label>
        <SearchInput id="quick" value="" hint={t('search.hint')} slash />
      </form>
    </search>
  );
}

/** The search of its own page, with what was asked. */
export function MainSearch({ q, t }: { q: string; t: Translate }) {
  return (
    <search>
      <form className="find" action="/search">
        <label className="sr-only" htmlFor="q">
          {t('search.label')}
        </label>
        <SearchInput id="q" value={q} hint={t('search.hint')} slash={false} />
        <Button look="primary">{t('search.go')}</Button>
      </form>
    </search>
  );
}
