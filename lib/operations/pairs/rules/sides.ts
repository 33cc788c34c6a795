import { notFound } from '@/lib/core/errors';
import { partyName, presentName, subordinates } from '@/lib/domain/units/rules';
import type { UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';
import type { PairSide } from '../schema/view';

/** Two units, in the order of the pair. */
export type Sides = { a: UnitEntry; b: UnitEntry };

/** Canonical order is by unit code (domain, section 9: pairs). Throws NOT_FOUND for no two units. */
export function sidesOf(directory: UnitDirectory, one: string, other: string): Sides {
  const units = [one, other].map((code) => directory.byCode.get(code.toUpperCase()));
  const [a, b] = units.sort((x, y) => ((x?.code ?? '') < (y?.code ?? '') ? -1 : 1));
  if (!a || !b || a === b) throw notFound();
  return { a, b };
}

/**
 * The ids that count as a unit: itself and those that ended in it, through any number of changes,
 * so that a successor inherits; with those beneath it where the pair is rolled up, leaving out the
 * other side where that is beneath it too.
 */
export function identitiesOf(
  directory: UnitDirectory,
  { a, b }: Sides,
  rollup: boolean,
): { a: string[]; b: string[] } {
  const codes = (unit: UnitEntry) => (rollup ? subordinates(directory, unit.code) : [unit.code]);
  const gathered = (unit: UnitEntry) => lineage(directory, codes(unit));
  const [one, other] = [gathered(a), gathered(b)];
  return { a: without(one, other, a), b: without(other, one, b) };
}

/** These units and all that ended in them. */
export function lineage(directory: UnitDirectory, codes: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...codes];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    const unit = directory.byCode.get(code);
    if (unit === undefined || found.has(unit.id)) continue;
    found.add(unit.id);
    open.push(...predecessors(directory, code));
  }
  return found;
}

/** A unit under its present name, with what has become of it. */
export function sideView(directory: UnitDirectory, unit: UnitEntry): PairSide {
  const name = presentName(unit);
  const { now } = partyName(directory, unit, null);
  return { code: unit.code, name, isClass: unit.isClass, now, ended: unit.to !== null };
}

function predecessors(directory: UnitDirectory, code: string): string[] {
  const changes = directory.changes.get(code) ?? [];
  return changes
    .filter((change) => change.successors.includes(code))
    .flatMap((change) => change.predecessors.filter((each) => !change.successors.includes(each)));
}

/** Where one side lies beneath the other, the higher one stands without it. */
function without(own: Set<string>, other: Set<string>, unit: UnitEntry): string[] {
  const isWithin = own.size < other.size && other.has(unit.id);
  return isWithin ? [...own] : [...own].filter((id) => !other.has(id));
}
