import { Button } from '@/components/ui/button';
import type { Translate } from '@/lib/core/translate';
import type { SavedSearch } from '@/lib/operations/search/schema/saved';

type Act = (data: FormData) => Promise<void>;

/** Keeps the search of this page: a form of one button, which works before any script. */
export function SaveSearch({ name, query, save, t }: SaveProps) {
  return (
    <form action={save}>
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="query" value={query} />
      <Button look="quiet" small>
        {t('search.save')}
      </Button>
    </form>
  );
}

type SaveProps = { name: string; query: string; save: Act; t: Translate };

/** The searches one kept, each a link and a button that forgets it. */
export function SavedSearches({ saved, forget, t }: SavedProps) {
  if (saved.length === 0) return null;
  return (
    <section className="saved" aria-labelledby="saved-title">
      <h2 id="saved-title">{t('search.saved')}</h2>
      <ul>
        {saved.map(({ id, name, query }) => (
          <li key={id}>
            <a href={`/search?${query}`}>{name}</a>
            <form action={forget}>
              <input type="hidden" name="id" value={id} />
              <Button look="quiet" small>
                {t('search.forget', { name })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

type SavedProps = { saved: readonly SavedSearch[]; forget: Act; t: Translate };
