import { decodeCursor, encodeCursor } from '@/lib/core/pagination';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { subordinates } from '@/lib/domain/units/rules';
import { soughtUnits } from '@/lib/domain/units/rules/sought';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { groupsOf, placesIn } from '../rules/matrix-groups';
import {
  type Matrix,
  type MatrixCell,
  type MatrixGroup,
  type MatrixSearch,
  type PairCount,
  type PairFilter,
  type PairList,
  pairPlace,
} from '../schema/matrix';
import { type Counted, countPairs, named, presentPlaces } from './counts';

/**
 * All pairs that the actor may see anything of, as a matrix of units grouped by ministry and as
 * counts for each two units: a fixed number of statements over the rows one may see.
 */
export async function pairMatrix(
  actor: Actor,
  asked: MatrixSearch & { day: string },
): Promise<Matrix> {
  const directory = await unitDirectory(actor);
  const window = { day: asked.day, years: Number(asked.years) };
  const present = presentPlaces(directory);
  return asActor(actor, async (tx) => {
    const all = await countPairs(tx, present, window);
    const counted = all.filter(asksFor(asked, directory));
    const groups = groupsOf(
      directory,
      counted.flatMap(({ a, b }) => [a, b]),
      asked,
    );
    const isRolled = groups.some(({ opened }) => !opened);
    const places = placesIn(directory, groups, present);
    const shown = isRolled ? await countPairs(tx, places, window) : counted;
    return {
      groups,
      cells: cellsOf(shown, groups),
      pairs: counted.filter(({ a, b }) => a !== b).map((each) => named(each, directory)),
      years: window.years,
    };
  });
}

/** The pairs of one or two units, those beneath them included, in the order of their codes. */
export async function listPairs(
  actor: Actor,
  filter: PairFilter & { day: string },
): Promise<PairList> {
  const directory = await unitDirectory(actor);
  const window = { day: filter.day, years: Number(filter.years) };
  const asked = filter.unit.map((code) => new Set(subordinates(directory, code)));
  const counted = await asActor(actor, (tx) => countPairs(tx, presentPlaces(directory), window));
  const fitting = counted
    .filter(({ a, b }) => a !== b && asked.every((codes) => codes.has(a) || codes.has(b)))
    .map((each) => named(each, directory));
  const place = filter.cursor ? decodeCursor(pairPlace, filter.cursor) : null;
  const after = fitting.filter((each) => !place || keyOf(each) > place.after);
  const items = after.slice(0, filter.limit);
  const last = items.at(-1);
  const nextCursor =
    after.length > items.length && last ? encodeCursor({ after: keyOf(last) }) : null;
  return { items, nextCursor, total: fitting.length };
}

function keyOf({ units: [a, b] }: PairCount): string {
  return `${a.code} ${b.code}`;
}

/** Which pairs were asked for: by sector, and by a unit of any name with those beneath it. */
function asksFor({ q, sector }: MatrixSearch, directory: UnitDirectory) {
  const found = q === undefined ? [] : soughtUnits(directory, { q });
  const sought = new Set(found.flatMap(({ unit }) => subordinates(directory, unit.code)));
  return ({ a, b }: Counted): boolean => {
    const units = [a, b].flatMap((code) => directory.byCode.get(code) ?? []);
    const fits = sector === undefined || units.some((unit) => unit.sector === sector);
    return fits && (q === undefined || sought.has(a) || sought.has(b));
  };
}

/** Cells in both orders; one within a group that is rolled up leads to opening it. */
function cellsOf(
  counted: readonly Counted[],
  groups: readonly MatrixGroup[],
): ReadonlyMap<string, MatrixCell> {
  const lines = new Map(groups.flatMap((group) => group.lines.map((line) => [line.code, line])));
  return new Map(
    counted.flatMap(({ a, b, ...counts }) => {
      const [one, other] = [lines.get(a), lines.get(b)];
      if (!one || !other || (a === b && one.rolled === 0)) return [];
      const rollup = one.rolled + other.rolled > 0 ? '?rollup=1' : '';
      const href = a === b ? `/pairs?open=${a}` : `/pairs/${a}/${b}${rollup}`;
      const cell = { ...counts, href };
      return [[`${a} ${b}`, cell] as const, [`${b} ${a}`, cell] as const];
    }),
  );
}
