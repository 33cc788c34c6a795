import type { Translate } from '@/lib/core/translate';
import type { SearchItem } from '@/lib/operations/search/schema';

/** The records found, best first: what each is, where the words stand in it, and when it was. */
export function SearchResults({ items, t }: { items: readonly SearchItem[]; t: Translate }) {
  return (
    <div>
      {items.map((item) => (
        <article className="hit" key={`${item.type}${item.id}`}>
          <p className="k">{t(`search.type.${item.type}`)}</p>
          <div>
            <h3>
              <a className="plain" href={item.url}>
                {item.title}
              </a>
            </h3>
            <p className="why">
              <b>{t('search.matched', { field: t(`search.where.${item.field}`) })}</b>{' '}
              <Marked text={item.snippet} marks={item.marks} />
            </p>
          </div>
          <p className="d">{item.year ?? item.code ?? ''}</p>
        </article>
      ))}
    </div>
  );
}

/** A text with the words that matched; built of text, never of markup. */
function Marked({ text, marks }: Pick<SearchItem, 'marks'> & { text: string }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
