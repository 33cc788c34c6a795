import { collator } from '@/lib/core/vietnamese-text';
import { presentName, superiors } from '@/lib/domain/units/rules';
import { abbreviations } from '@/lib/domain/units/rules/sought';
import { unitKinds } from '@/lib/domain/units/schema/codes';
import type { UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';
import type { MatrixGroup, MatrixLine, MatrixSearch } from '../schema/matrix';

/** So many units are shown one by one unless something else is asked for. */
const MOST_LINES = 24;
const MOST_LETTERS = 12;

/** The code of the group of those that stand alone. */
export const OTHERS = '';

type Asked = Pick<MatrixSearch, 'open' | 'level'>;

/**
 * The rows of the matrix: units that are in a pair, under their ministries; those alone in theirs
 * come last, together. Where there are many, a ministry is one row unless it is opened.
 */
export function groupsOf(
  directory: UnitDirectory,
  codes: Iterable<string>,
  { open, level }: Asked,
): MatrixGroup[] {
  const units = [...new Set(codes)].flatMap((code) => directory.byCode.get(code) ?? []);
  const byRoot = new Map<string, UnitEntry[]>();
  for (const unit of units) {
    const root = ministryOf(directory, unit);
    byRoot.set(root.code, [...(byRoot.get(root.code) ?? []), unit]);
  }
  const isOpen = (code: string) =>
    level === 'all' || open.includes(code) || (level === 'auto' && units.length <= MOST_LINES);
  const groups = [...byRoot].map(([code, members]) =>
    group(directory, code, members, isOpen(code)),
  );
  const several = groups.filter(({ members }) => members > 1);
  const alone = groups.filter(({ members }) => members === 1).flatMap(({ lines }) => lines);
  const others = { code: OTHERS, name: '', lines: alone, opened: true };
  return [
    ...several
      .sort((one, other) => other.members - one.members)
      .map(({ members, ...each }) => each),
    ...(alone.length > 0 ? [others] : []),
  ];
}

/** Under which row each unit stands. */
export function placesIn(
  directory: UnitDirectory,
  groups: readonly MatrixGroup[],
  present: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const shown = new Set(groups.flatMap(({ lines }) => lines.map(({ code }) => code)));
  const closed = new Set(groups.filter(({ opened }) => !opened).map(({ code }) => code));
  const rowOf = (code: string): string[] => {
    const unit = directory.byCode.get(code);
    const root = unit ? ministryOf(directory, unit).code : code;
    if (closed.has(root)) return [root];
    return shown.has(code) ? [code] : [];
  };
  return new Map([...present].map(([id, codes]) => [id, [...new Set(codes.flatMap(rowOf))]]));
}

/** The highest above a unit, Government and National Assembly aside, which are above everything. */
export function ministryOf(directory: UnitDirectory, unit: UnitEntry): UnitEntry {
  const chain = [unit, ...superiors(directory, unit)];
  return chain.findLast(({ kind }) => kind !== 'OTHER') ?? unit;
}

function group(directory: UnitDirectory, code: string, members: UnitEntry[], opened: boolean) {
  const root = directory.byCode.get(code);
  const name = root ? presentName(root) : code;
  const ordered = [...members].sort((one, other) => byRank(one, other, code));
  const isOpen = opened || members.length === 1;
  const rolled = root ? [{ ...lineOf(root), rolled: members.length }] : [];
  const lines = isOpen ? ordered.map(lineOf) : rolled;
  return { code, name, lines, opened: isOpen, members: members.length };
}

function lineOf(unit: UnitEntry): MatrixLine {
  const short = abbreviations(unit).find(
    (name) => !name.includes(' ') && name.length <= MOST_LETTERS,
  );
  const code = unit.code.split('-').slice(-2).join('-');
  return {
    code: unit.code,
    name: presentName(unit),
    short: short ?? (code.length <= MOST_LETTERS ? code : `${code.slice(0, MOST_LETTERS - 1)}…`),
    rolled: 0,
  };
}

/** The ministry itself first, then by kind and name. */
function byRank(one: UnitEntry, other: UnitEntry, root: string): number {
  return (
    Number(other.code === root) - Number(one.code === root) ||
    unitKinds.indexOf(one.kind) - unitKinds.indexOf(other.kind) ||
    collator.compare(presentName(one), presentName(other))
  );
}
