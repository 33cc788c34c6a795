import { nfc } from '@/lib/core/vietnamese-text';
import { type SearchWord, searchWords } from '@/lib/core/vietnamese-text/search-words';
import { joinedWords } from './pieces';

export type FieldText = { field: string; text: string };

/** A piece of a text with the words that matched: [start, end) in UTF-16 units of `text`. */
export type Snippet = { field: string; text: string; marks: [number, number][] };

type Marked = readonly (readonly (readonly string[])[])[];

const BEFORE = 80;
const LENGTH = 240;

/**
 * Where a hit matched: the first field in which most of the query stands, cut around its first
 * match, with the matches marked. Fields come best first. A hit found by its unit alone shows its first party.
 */
export function snippetOf(fields: readonly FieldText[], marked: Marked): Snippet {
  let best: { field: FieldText; spans: [number, number][]; count: number } | null = null;
  for (const field of fields) {
    const { spans, count } = matches(field.text, marked);
    if (count > (best?.count ?? 0)) best = { field, spans, count };
    if (count === marked.length) break;
  }
  const [first] = fields;
  if (best === null) return cut(first ?? { field: 'TITLE', text: '' }, []);
  return cut(best.field, best.spans);
}

/** What matched in one text: the spans, and how many segments of the query have one. */
export function matches(text: string, marked: Marked) {
  const words = searchWords(text);
  const singles = [...words, ...joinedWords(nfc(text), words)];
  const found = marked.map((forms) =>
    forms.flatMap((form) => spansOf(form.length === 1 ? singles : words, form)),
  );
  return { spans: merged(found.flat()), count: found.filter((each) => each.length > 0).length };
}

function spansOf(words: readonly SearchWord[], form: readonly string[]): [number, number][] {
  return words.flatMap((_, at): [number, number][] => {
    const run = words.slice(at, at + form.length);
    const isHere = run.length === form.length && run.every((each, n) => each.folded === form[n]);
    return isHere ? [[run[0]?.start ?? 0, run.at(-1)?.end ?? 0]] : [];
  });
}

function merged(spans: [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [start, end] of spans.sort((one, other) => one[0] - other[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

function cut({ field, text }: FieldText, spans: readonly [number, number][]): Snippet {
  const whole = nfc(text);
  const wanted = (spans[0]?.[0] ?? 0) - BEFORE;
  const from = wanted <= 0 ? 0 : whole.indexOf(' ', wanted) + 1;
  const to = Math.min(whole.length, from + LENGTH);
  const [head, tail] = [from > 0 ? '… ' : '', to < whole.length ? ' …' : ''];
  const shift = head.length - from;
  const marks = spans
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): [number, number] => [start + shift, end + shift]);
  return { field, text: `${head}${whole.slice(from, to).toWellFormed()}${tail}`, marks };
}
