import { Facts } from '@/components/ui/facts';
import type { Json } from '@/lib/core/changes';
import type { Comparison } from '@/lib/operations/publishing/schema/comparison';
import { fieldWords, valueWords, type Words } from './words';

/** A text in full, field by field, as it would be published. */
export function Reading({
  payload,
  comparison,
  words: given,
}: {
  payload: Json;
  comparison: Comparison;
  words: Omit<Words, 'items'>;
}) {
  const words = { ...given, items: comparison.items };
  const fields = payload !== null && typeof payload === 'object' ? Object.entries(payload) : [];
  const order = [...comparison.rows.map(({ field }) => field), ...comparison.kept];
  const told = fields
    .filter(([field]) => field !== 'provenance' && order.includes(field))
    .map(([field, value]) => ({ field, lines: linesOf(value, field, words) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Facts
      facts={told.map(({ field, lines }) => ({
        term: fieldWords(field, words.t),
        value:
          lines.length > 1 ? (
            <ol className="lines">
              {lines.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ol>
          ) : (
            lines[0]?.text
          ),
      }))}
    />
  );
}

function linesOf(value: Json, field: string, words: Words): { key: string; text: string }[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item, index) => {
    const text = valueWords(item, field, words);
    return text === '' ? [] : [{ key: `${field}${index}`, text }];
  });
}
