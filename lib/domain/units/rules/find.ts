import { fold } from '@/lib/core/vietnamese-text';
import type { UnitDirectory, UnitEntry } from '../schema/directory';

/**
 * Units meant by what somebody typed: a code, a name of any time, a short form; accents and case
 * do not matter. Those meant exactly come alone; else those whose names hold the words, living
 * ones first, at most `most`.
 */
export function findUnits(directory: UnitDirectory, typed: string, most = 20): UnitEntry[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return [];
  const known = directory.byCode.get(typed.trim().toUpperCase());
  if (known) return [known];
  const named = [...directory.byCode.values()].map((unit) => ({ unit, names: keysOf(unit) }));
  const exact = named.filter(({ names }) => names.includes(wanted));
  const found = exact.length > 0 ? exact : named.filter(({ names }) => holds(names, wanted));
  return found
    .map(({ unit }) => unit)
    .sort((one, other) => Number(one.to !== null) - Number(other.to !== null))
    .slice(0, most);
}

const keys = new WeakMap<UnitEntry, string[]>();

/** The names as compared; folded once for the life of a directory. */
function keysOf(unit: UnitEntry): string[] {
  const kept = keys.get(unit);
  if (kept) return kept;
  const made = unit.names.map((name) => fold(name.name));
  keys.set(unit, made);
  return made;
}

function holds(names: string[], wanted: string): boolean {
  return names.some((name) => ` ${name}`.includes(` ${wanted}`));
}
