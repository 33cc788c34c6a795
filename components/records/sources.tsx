import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { SourceView } from '@/lib/domain/sources/schema/views';

/** The papers and reports a record was taken from, numbered as the facts point to them. */
export function Sources({
  sources,
  locale,
  t,
}: {
  sources: readonly SourceView[];
  locale: Locale;
  t: Translate;
}) {
  return (
    <ol className="items">
      {sources.map((source, index) => (
        <li key={source.itemId} id={`source-${index + 1}`}>
          <div>
            {source.title ?? t('records.untitled')}
            <span className="second">{described(source, locale, t)}</span>
            {source.note ? <span className="second">{source.note}</span> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function described(source: SourceView, locale: Locale, t: Translate): string {
  const unknown = t('registry.unknown');
  const parts = [
    t('records.publisher', { value: source.publisher ?? unknown }),
    t('records.author', { value: source.author ?? unknown }),
    t('records.publishedOn', {
      value: source.publishedOn ? formatEdtf(source.publishedOn, locale) : unknown,
    }),
    source.retrievedOn
      ? t('records.retrievedOn', { value: formatEdtf(source.retrievedOn, locale) })
      : '',
    source.address ?? '',
  ];
  return parts.filter(Boolean).join(' · ');
}
