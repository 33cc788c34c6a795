import { hasAccents } from '@/lib/core/vietnamese-text';
import { searchWords } from '@/lib/core/vietnamese-text/search-words';
import type { Dictionary } from '../schema/dictionary';
import type { Parsed } from './parse';
import { inOneAt, type Run, runsOf, withRuns } from './pieces';
import { type Segment, segmentsOf } from './segments';
import { all, any, keysOf, mark, type Node, row, word, written } from './tsquery';

export type Filter = { marks: readonly Node[]; place: number | null };

/** What the database is asked: the arguments of `app.search`. */
export type Query = {
  /** All of these must match. */
  broad: readonly string[];
  /** The same with accents. */
  exact: readonly string[] | null;
  near: string;
  weights: readonly string[];
  focus: readonly string[];
};

export type Plan = {
  query: Query;
  /** For each segment, the rows of folded words that may have matched: what is marked in a snippet. */
  marked: readonly (readonly (readonly string[])[])[];
  ambiguous: readonly { text: string; meanings: { label: string; unit: string | null }[] }[];
};

/** Other words for one that nothing has: what a slip of the keyboard may have meant. */
export type Slips = ReadonlyMap<string, readonly string[]>;

export type Manner = { slips?: Slips; relaxed?: boolean; prefix?: boolean; aWord?: string };

/**
 * Turns a parsed query into what the index is asked. Every segment must match; with `relaxed` all
 * but one of them may do; with `slips` a word may be one that it was taken for; with `prefix` the last word is
 * still being typed; `aWord` is a word of the index that all of it may be. Null where nothing is left to look for.
 */
export function planOf(
  parsed: Parsed,
  dictionary: Dictionary,
  filter: Filter,
  manner: Manner = {},
): Plan | null {
  const segments = segmentsOf(parsed.parts, dictionary);
  const wanted = segments.filter(({ excluded }) => !excluded);
  if (wanted.length === 0) return null;
  const outside = segments.filter(({ excluded }) => excluded);
  const broad = wanted.map((each) => nodeOf(each, false));
  if (manner.prefix) broad.push(any([all(broad.splice(-1)), typing(wanted.at(-1))]));
  const accented = wanted.some(({ words }) => words.some((each) => each.accented !== each.folded));
  const exact = accented && !manner.slips ? wanted.map((each) => nodeOf(each, true)) : null;
  const runs = manner.slips || manner.relaxed || manner.prefix ? [] : runsOf(wanted, manner.aWord);
  const joined = joinedBy(wanted, runs, manner);
  const close: Close = (nodes, weights) => closed(joined(nodes), outside, filter, weights);
  return {
    query: {
      broad: placed(close, broad, filter.place),
      exact: exact && placed(close, exact, filter.place),
      near: written(wanted.length === 1 ? joined(broad) : inOneRow(wanted, accented, manner)),
      weights: ['a', 'ab', 'abc'].map((weights) => written(joined(broad), weights)),
      focus: focusOf(wanted),
    },
    marked: wanted.map((each, at) => [...formsOf(each, manner), ...inOneAt(wanted, runs, at)]),
    ambiguous: wanted.flatMap(ambiguity),
  };
}

function joinedBy(wanted: readonly Segment[], runs: readonly Run[], manner: Manner) {
  const { slips } = manner;
  return (nodes: readonly Node[]) =>
    slips ? slipped(nodes, wanted, slips) : core(withRuns(nodes, wanted, runs), manner);
}

type Close = (nodes: readonly Node[], weights: string) => string[];

/** Held to one place: what the better places have is not counted again. */
function placed(close: Close, nodes: readonly Node[], place: number | null): string[] {
  const weights = ['', 'a', 'ab', 'abc', ''][place ?? 0] ?? '';
  const better = ['', '', 'a', 'ab', 'abc'][place ?? 0] ?? '';
  const found = close(nodes, weights);
  return better === '' ? found : without(found, close(nodes, better).join(' & '));
}

function closed(
  node: Node,
  outside: readonly Segment[],
  filter: Filter,
  weights: string,
): string[] {
  const keys = [...filter.marks.map((each) => written(each)), ...keysOf(node, weights)];
  return outside.reduce((found, each) => without(found, written(nodeOf(each, false))), keys);
}

/** What must not match stands with a part that must: alone it would be everything. */
function without([first = '', ...others]: readonly string[], unwanted: string): string[] {
  return [`${first} & !(${unwanted})`, ...others];
}

function core(nodes: readonly Node[], { relaxed }: Manner): Node {
  if (!relaxed || nodes.length < 2) return all(nodes);
  if (nodes.length === 2) return any(nodes);
  return any(nodes.map((_, without) => all(nodes.filter((_each, at) => at !== without))));
}

/** One word at a time may have slipped: two slips in one query would match nearly anything. */
function slipped(nodes: readonly Node[], segments: readonly Segment[], slips: Slips): Node {
  const typed = segments.flatMap(({ words }) => words.map(({ folded }) => folded));
  let from = 0;
  return any(
    nodes.map((node, at) => {
      const words = segments[at]?.words ?? [];
      const others = words.map(({ folded }, n) =>
        any([
          word(folded),
          ...(slips.get(folded) ?? []).map((each) => near(typed, from + n, each)),
        ]),
      );
      from += words.length;
      return all(nodes.map((each, n) => (n === at ? any([node, all(others)]) : each)));
    }),
  );
}

/** What a word may have been meant for stands beside a neighbour of it: alone it would fit anywhere. */
function near(typed: readonly string[], at: number, meant: string): Node {
  const [before, after] = [typed[at - 1], typed[at + 1]];
  const rows = [before && row([before, meant]), after && row([meant, after])];
  const beside = rows.flatMap((each) => each || []);
  return beside.length > 0 ? any(beside) : word(meant);
}

function nodeOf(segment: Segment, accented: boolean): Node {
  const spelling = (each: { folded: string; accented: string }) =>
    accented ? each.accented : each.folded;
  const literal = segment.inRow
    ? row(segment.words.map(spelling))
    : all(segment.words.map((each) => word(spelling(each))));
  const meant = (segment.entry?.senses ?? []).flatMap(({ unit, forms }) => [
    ...(unit === null ? [] : [mark('u', unit)]),
    ...forms.flatMap((form) => formNode(form, accented)),
  ]);
  return any([literal, ...meant]);
}

/** A name of one word is a short form; a short form of a unit says no more than the unit itself. */
function formNode(form: string, accented: boolean): Node[] {
  const words = searchWords(form);
  if (words.length === 0) return [];
  const spelt = accented && hasAccents(form);
  return [row(words.map((each) => (spelt ? each.accented : each.folded)))];
}

/** All words in a row as typed; or, where a word slipped, with what it was taken for in its place. */
function inOneRow(segments: readonly Segment[], accented: boolean, { slips }: Manner): Node {
  const words = segments.flatMap((each) => each.words);
  const spelt = words.map((each) => (accented && !slips ? each.accented : each.folded));
  const rows = words.flatMap(({ folded }, at) =>
    (slips?.get(folded) ?? []).map((other) => row(spelt.with(at, other))),
  );
  return any([row(spelt), ...rows]);
}

function typing(segment: Segment | undefined): Node {
  const words = (segment?.words ?? []).map(({ folded }) => folded);
  return words.length === 1
    ? { is: 'word', word: words[0] ?? '', prefix: true }
    : { is: 'row', words, prefix: true };
}

/** Units that the query as a whole means: they stand first. */
function focusOf(segments: readonly Segment[]): string[] {
  if (segments.length !== 1) return [];
  return (segments[0]?.entry?.senses ?? []).flatMap(({ unit }) => unit ?? []);
}

function formsOf(segment: Segment, { slips }: Manner): string[][] {
  const literal = segment.words.map(({ folded }) => folded);
  const forms = (segment.entry?.senses ?? []).flatMap((sense) => sense.forms);
  const slipped = slips ? literal.flatMap((each) => slips.get(each) ?? []) : [];
  const own = segment.inRow ? [literal] : literal.map((each) => [each]);
  const others = forms.map((form) => searchWords(form).map(({ folded }) => folded));
  return [...own, ...others, ...slipped.map((each) => [each])].filter((each) => each.length > 0);
}

function ambiguity({ words, entry }: Segment): Plan['ambiguous'][number][] {
  if (!entry?.ambiguous) return [];
  const text = words.map(({ folded }) => folded).join(' ');
  return [{ text, meanings: entry.senses.map(({ label, unit }) => ({ label, unit })) }];
}
