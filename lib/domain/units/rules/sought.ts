import { collator, fold } from '@/lib/core/vietnamese-text';
import { presentName } from '../rules';
import type { UnitDirectory, UnitEntry } from '../schema/directory';

export type Sought = { q?: string | undefined; sector?: UnitEntry['sector'] | undefined };

/** A unit that fits, and by which name; null where it was not sought by name. */
export type Fitting = { unit: UnitEntry; by: string | null };

/**
 * Units of a sector that bear the sought words in their code or in a name of any time; accents and
 * case do not matter. Those meant exactly come first, then the living, then by name.
 */
export function soughtUnits(directory: UnitDirectory, { q, sector }: Sought): Fitting[] {
  const wanted = fold(q ?? '');
  const units = [...directory.byCode.values()].filter((unit) => !sector || unit.sector === sector);
  if (wanted === '') return units.map((unit) => ({ unit, by: null }));
  return units
    .flatMap((unit) => fitting(unit, wanted))
    .sort(
      (one, other) =>
        Number(other.exact) - Number(one.exact) ||
        Number(one.unit.to !== null) - Number(other.unit.to !== null) ||
        collator.compare(presentName(one.unit), presentName(other.unit)),
    );
}

/** The short forms and other ways to call a unit, as the reference list orders them. */
export function abbreviations(unit: UnitEntry): string[] {
  return unit.names.filter(({ kind }) => kind === 'ALIAS').map(({ name }) => name);
}

type Found = Fitting & { exact: boolean };

function fitting(unit: UnitEntry, wanted: string): Found[] {
  if (fold(unit.code) === wanted) return [{ unit, by: unit.code, exact: true }];
  const names = keysOf(unit);
  const exact = names.find(({ key }) => key === wanted);
  const near = exact ?? names.find(({ key }) => ` ${key}`.includes(` ${wanted}`));
  return near ? [{ unit, by: near.name, exact: exact !== undefined }] : [];
}

const keys = new WeakMap<UnitEntry, { name: string; key: string }[]>();

/** The names as compared, the present one first; folded once for the life of a directory. */
function keysOf(unit: UnitEntry) {
  const kept = keys.get(unit);
  if (kept) return kept;
  const names = new Set([presentName(unit), ...unit.names.map(({ name }) => name)]);
  const made = [...names].map((name) => ({ name, key: fold(name) }));
  keys.set(unit, made);
  return made;
}
