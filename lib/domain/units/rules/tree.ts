import { collator } from '@/lib/core/vietnamese-text';
import { presentName, subordinates } from '../rules';
import { unitKinds, unitSectors } from '../schema/codes';
import type { UnitDirectory, UnitEntry } from '../schema/directory';
import type { UnitBranch, UnitTree, UnitTreeFilter } from '../schema/views';
import { abbreviations } from './sought';

/**
 * The units of a filter under their present, else last, superiors, grouped by the sector of the
 * highest. A unit whose superior is not shown stands at the top.
 */
export function unitTree(directory: UnitDirectory, filter: UnitTreeFilter): UnitTree {
  const shown = shownUnits(directory, filter);
  const tops = [...shown.values()].filter((unit) => !shown.has(unit.parent ?? ''));
  const ended = [...shown.values()].filter((unit) => unit.to !== null).length;
  const groups = unitSectors.map((sector) => ({
    sector,
    branches: branches(
      tops.filter((unit) => unit.sector === sector),
      (unit) => beneath(directory, shown, unit),
    ).sort((one, other) => Number(isLeaf(one)) - Number(isLeaf(other))),
  }));
  return {
    groups: groups.filter((group) => group.branches.length > 0),
    living: shown.size - ended,
    ended,
  };
}

function shownUnits(directory: UnitDirectory, { sector, ended, under }: UnitTreeFilter) {
  const codes = under ? subordinates(directory, under) : [...directory.byCode.keys()];
  const units = codes.flatMap((code) => directory.byCode.get(code) ?? []);
  const shown = units
    .filter((unit) => !sector || unit.sector === sector)
    .filter((unit) => ended === '1' || unit.to === null);
  return new Map(shown.map((unit) => [unit.code, unit]));
}

function beneath(
  directory: UnitDirectory,
  shown: ReadonlyMap<string, UnitEntry>,
  unit: UnitEntry,
): UnitBranch[] {
  const children = directory.children.get(unit.code) ?? [];
  const units = children.flatMap((code) => shown.get(code) ?? []);
  return branches(units, (child) => beneath(directory, shown, child));
}

function branches(
  units: readonly UnitEntry[],
  below: (unit: UnitEntry) => UnitBranch[],
): UnitBranch[] {
  return units
    .map((unit) => ({ unit, name: presentName(unit) }))
    .sort(byRank)
    .map(({ unit, name }) => ({
      code: unit.code,
      name,
      abbreviation: abbreviations(unit).find((name) => !name.includes(' ')) ?? null,
      isClass: unit.isClass,
      ended: unit.to !== null,
      to: unit.to?.edtf ?? null,
      beneath: below(unit),
    }));
}

/** Among the highest, whoever has nobody beneath comes after those who have. */
function isLeaf(branch: UnitBranch): boolean {
  return branch.beneath.length === 0;
}

type Ranked = { unit: UnitEntry; name: string };

function byRank(one: Ranked, other: Ranked): number {
  const rank = ({ unit }: Ranked) => unitKinds.indexOf(unit.kind);
  return (
    Number(one.unit.to !== null) - Number(other.unit.to !== null) ||
    rank(one) - rank(other) ||
    collator.compare(one.name, other.name)
  );
}
