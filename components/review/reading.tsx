import { Fact, Facts } from '@/components/ui/facts';
import type { Json } from '@/lib/core/changes';
import type { Comparison } from '@/lib/operations/publishing/schema/comparison';
import { fieldWords, valueWords, type Words } from './words';

/** A text in full, field by field, as it would be published. */
export function Reading({
  payload,
  comparison: { rows, kept, items },
  words: given,
}: {
  payload: Json;
  comparison: Comparison;
  words: Omit<Words, 'items'>;
}) {
  const words = { ...given, items };
  const texts = payload !== null && typeof payload === 'object' ? payload : {};
  const filled = new Set([...rows.map(({ field }) => field), ...kept]);
  const fields = Object.entries(texts).filter(([field]) => filled.has(field));
  return (
    <Facts>
      {fields.map(([field, value]) => (
        <Fact key={field} label={fieldWords(field, words.t)}>
          <Lines lines={linesOf(value, field, words)} />
        </Fact>
      ))}
    </Facts>
  );
}

function Lines({ lines }: { lines: { key: string; text: string }[] }) {
  if (lines.length < 2) return lines[0]?.text;
  return (
    <ol className="lines">
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ol>
  );
}

function linesOf(value: Json, field: string, words: Words): { key: string; text: string }[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item, index) => {
    const text = valueWords(item, field, words);
    return text === '' ? [] : [{ key: `${field}${index}`, text }];
  });
}
