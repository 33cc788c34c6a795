import type { SearchWord } from '@/lib/core/vietnamese-text/search-words';
import type { Dictionary, Entry } from '../schema/dictionary';
import { keyOf } from './dictionary';
import type { Part } from './parse';

/** A stretch of the query that is looked for as one thing. */
export type Segment = {
  words: readonly SearchWord[];
  /** In this order, one after the other: a phrase, a number, a name. */
  inRow: boolean;
  excluded: boolean;
  entry: Entry | null;
};

const LONGEST_NAME = 14;

/** Cuts the parts of a query into segments: the longest names and short forms first, then words. */
export function segmentsOf(parts: readonly Part[], dictionary: Dictionary): Segment[] {
  return parts.flatMap((part) => {
    const { words, excluded } = part;
    if (part.kind === 'number') return [{ words, inRow: true, excluded, entry: null }];
    if (part.kind === 'phrase') return [phrase(part, dictionary)];
    return cut(apart(words, dictionary), dictionary).map((each) => ({ ...each, excluded }));
  });
}

function phrase({ words, excluded }: Part, dictionary: Dictionary): Segment {
  const entry = words.length === 1 ? (dictionary.get(keyOf(words)) ?? null) : null;
  return { words, inRow: true, excluded, entry };
}

type Cut = Omit<Segment, 'excluded'>;

function cut(words: readonly SearchWord[], dictionary: Dictionary): Cut[] {
  const out: Cut[] = [];
  for (let at = 0; at < words.length; ) {
    const next =
      numberAt(words, at, dictionary) ?? nameAt(words, at, dictionary) ?? single(words, at);
    out.push(next);
    at += next.words.length;
  }
  return out;
}

/** "nđ03", "QCPH1349": a short form with a number written on to it is the two of them. */
function apart(words: readonly SearchWord[], dictionary: Dictionary): SearchWord[] {
  return words.flatMap((word) => {
    const [, letters = '', digits = ''] = /^([a-z]{2,6})(\d{1,6})$/.exec(word.folded) ?? [];
    if (letters === '' || dictionary.has(word.folded) || !dictionary.has(letters)) return [word];
    const { start, end, accented } = word;
    const [at, number] = [end - digits.length, digits.replace(/^0+(?=\d)/, '')];
    return [
      { start, end: at, folded: letters, accented: accented.replace(/\d.*$/, '') },
      { start: at, end, folded: number, accented: number },
    ];
  });
}

function single(words: readonly SearchWord[], at: number): Cut {
  return { words: words.slice(at, at + 1), inRow: false, entry: null };
}

function nameAt(words: readonly SearchWord[], at: number, dictionary: Dictionary): Cut | null {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    const entry = dictionary.get(keyOf(run));
    if (entry) return { words: run, inRow: true, entry };
  }
  return null;
}

/** "46 CT TW": a number followed by at least two short forms is the number of a paper. */
function numberAt(words: readonly SearchWord[], at: number, dictionary: Dictionary): Cut | null {
  if (!/^\d{1,6}$/.test(words[at]?.folded ?? '')) return null;
  let end = at + 1;
  if (/^(19|20)\d\d$/.test(words[end]?.folded ?? '')) end++;
  const letters = end;
  while (isShortForm(words[end]?.folded ?? '', dictionary)) end++;
  return end - letters < 2 ? null : { words: words.slice(at, end), inRow: true, entry: null };
}

function isShortForm(folded: string, dictionary: Dictionary): boolean {
  return /^[a-z]{2,5}$/.test(folded) && dictionary.has(folded);
}
