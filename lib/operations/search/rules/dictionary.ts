import { type SearchWord, searchWords } from '@/lib/core/vietnamese-text/search-words';
import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';
import type { AbbreviationRow, Dictionary, Entry, Sense } from '../schema/dictionary';

/**
 * The dictionary of queries: each short form, each name of any time and each code leads to its
 * meanings, and each written-out meaning back to its short forms. A form asks where the list says that
 * it has several meanings, or where units share it that did not follow one another.
 */
export function makeDictionary(
  directory: UnitDirectory,
  rows: readonly AbbreviationRow[],
): Dictionary {
  const entries = new Map<string, { senses: Sense[]; asks: boolean }>();
  const add = (form: string, sense: Sense, asks = false) => {
    const key = keyOf(searchWords(form));
    if (key === '') return;
    const entry = entries.get(key) ?? { senses: [], asks: false };
    if (!entry.senses.some((each) => isSame(each, sense))) entry.senses.push(sense);
    entries.set(key, { ...entry, asks: entry.asks || asks });
  };
  const senses = new Map<string, Sense>();
  for (const unit of directory.byCode.values()) {
    const sense = unitSense(unit, rows);
    senses.set(unit.code, sense);
    for (const form of [unit.code, ...sense.forms]) add(form, sense);
  }
  for (const row of rows) {
    const unit = row.unit === null ? undefined : senses.get(row.unit);
    add(row.abbreviation, unit ?? plainSense(row.expansion, row.expansion), row.ambiguous);
    if (row.unit === null) add(row.expansion, plainSense(row.expansion, row.abbreviation));
  }
  return new Map([...entries].map(([key, entry]) => [key, settled(entry, directory)]));
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * Words as names are compared: folded and written together, so that "TC 2" is "TC2"; a Roman
 * number after the first word is the Arabic one.
 */
export function keyOf(words: readonly SearchWord[]): string {
  const [first = '', ...rest] = words.map(({ folded }) => folded);
  return first + rest.map((word) => (ROMAN.includes(word) ? ROMAN.indexOf(word) : word)).join('');
}

function unitSense(unit: UnitEntry, rows: readonly AbbreviationRow[]): Sense {
  const own = rows.filter((row) => row.unit === unit.code);
  const names = unit.names.map(({ name }) => name);
  const forms = [...names, ...own.flatMap((row) => [row.abbreviation, bare(row.expansion)])];
  return { unit: unit.code, label: presentName(unit), forms: [...new Set(forms)] };
}

/** A note in brackets explains an expansion; it is no part of the name. */
function bare(expansion: string): string {
  return expansion.replace(/\s*\([^)]*\)\s*$/, '');
}

function plainSense(label: string, form: string): Sense {
  return { unit: null, label, forms: [form] };
}

function isSame(one: Sense, other: Sense): boolean {
  if (one.unit !== null || other.unit !== null) return one.unit === other.unit;
  return one.forms[0] === other.forms[0];
}

function settled(entry: { senses: Sense[]; asks: boolean }, directory: UnitDirectory): Entry {
  const { senses, asks } = entry;
  return { senses, ambiguous: senses.length > 1 && (asks || areStrangers(senses, directory)) };
}

/** Units of one name that did not become one another: asking is of use. */
function areStrangers(senses: readonly Sense[], directory: UnitDirectory): boolean {
  const units = senses.flatMap(({ unit }) => unit ?? []);
  const [first, ...others] = units;
  if (first === undefined || units.length < senses.length) return false;
  const near = (directory.changes.get(first) ?? []).flatMap((change) => [
    ...change.predecessors,
    ...change.successors,
  ]);
  return !others.every((code) => near.includes(code));
}
