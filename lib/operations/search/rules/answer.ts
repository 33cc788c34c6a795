import { searchWords } from '@/lib/core/vietnamese-text/search-words';
import type { Found } from '../queries/ask';
import { type SearchAnswer, type SearchItem, searchKinds, searchPlaces } from '../schema';
import type { Parsed } from './parse';
import type { Manner, Plan } from './plan';
import { snippetOf } from './snippet';

/** The answer to a query in which there is nothing to look for. */
export const NOTHING: SearchAnswer = {
  items: [],
  total: 0,
  totalIsCapped: false,
  facets: { type: [], unit: [], year: [], kind: [], field: [] },
};

/** Makes the answer out of what the database found for a plan. */
export function answerOf(met: {
  plan: Plan | null;
  found: Found | null;
  manner: Manner;
  parsed: Parsed;
}): SearchAnswer {
  const { plan, found, manner, parsed } = met;
  if (plan === null || found === null) return { ...NOTHING, cut: parsed.cut };
  const total = found.types.reduce((sum, { count }) => sum + count, 0);
  const items = found.hits.map((hit) => itemOf(hit, plan));
  const meant =
    manner.slips && found.hits[0] ? meantBy(parsed, manner, found.hits[0].fields) : null;
  const totalIsCapped = total > 1000 || found.types.some(({ more }) => more === true);
  return {
    items,
    total: Math.min(total, 1000),
    totalIsCapped,
    ...(totalIsCapped && { ranked: found.total }),
    facets: facetsOf(found),
    ...(plan.ambiguous.length > 0 && { ambiguous: asTyped(plan.ambiguous, parsed) }),
    ...(meant !== null && { didYouMean: meant }),
    ...(manner.relaxed && items.length > 0 && { relaxed: true }),
    ...(parsed.cut && { cut: true }),
  };
}

const PATHS = {
  REGULATION: '/regulations/',
  CONFERENCE: '/conferences/',
  UNIT: '/units/',
  PERSON: '/people/',
  FOLLOW_UP: '/follow-ups/',
} as const;

function itemOf(hit: Found['hits'][number], plan: Plan): SearchItem {
  const { type, id, title, code, externalKey, year, fields } = hit;
  const { field, text, marks } = snippetOf(fields, plan.marked);
  return {
    ...{ type, title, year, field, marks, snippet: text },
    // A thread is what its documents lead to, by their code.
    id: type === 'FOLLOW_UP' ? (code ?? id) : id,
    ...(code !== null && type === 'UNIT' && { code }),
    ...(externalKey !== null && { externalKey }),
    url: `${PATHS[type]}${code ?? id}`,
  };
}

function facetsOf(found: Found): SearchAnswer['facets'] {
  return {
    type: found.types,
    unit: found.units,
    year: found.years,
    kind: found.kinds.flatMap(({ value, count }) => {
      const kind = searchKinds.find((each) => each === value);
      return kind ? [{ value: kind, count }] : [];
    }),
    field: found.fields.flatMap(({ value, count }) => {
      const place = searchPlaces[value - 1];
      return place ? [{ value: place, count }] : [];
    }),
  };
}

/** The short form as it was typed, which the question quotes and the choice replaces. */
function asTyped(ambiguous: Plan['ambiguous'], { parts, text }: Parsed) {
  const words = parts.flatMap((part) => part.words);
  return ambiguous.map((each) => {
    const folded = each.text.split(' ');
    const typed = searchWords(text);
    const at = typed.findIndex((_, n) => folded.every((word, k) => typed[n + k]?.folded === word));
    const last = typed[at + folded.length - 1];
    const shown = at < 0 ? each.text : text.slice(typed[at]?.start, last?.end);
    return { ...each, text: words.length > 0 ? shown : each.text };
  });
}

/** The query with each slip replaced by the word of the best hit that it was taken for. */
function meantBy(parsed: Parsed, { slips }: Manner, fields: Found['hits'][number]['fields']) {
  const there = new Map(
    fields.flatMap(({ text }) =>
      searchWords(text).map(({ folded, start, end }) => [folded, text.slice(start, end)] as const),
    ),
  );
  let [out, from, changed] = ['', 0, false];
  for (const { start, end, folded } of searchWords(parsed.text)) {
    const found = there.has(folded)
      ? undefined
      : slips?.get(folded)?.find((each) => there.has(each));
    const meant = found && there.get(found);
    if (meant) {
      out += parsed.text.slice(from, start) + meant.toLowerCase();
      from = end;
      changed = true;
    }
  }
  return changed ? out + parsed.text.slice(from) : null;
}
