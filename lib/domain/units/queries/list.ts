import { z } from 'zod';
import { decodeCursor, encodeCursor, type Page } from '@/lib/core/pagination';
import type { Actor } from '@/lib/policy/actor';
import { presentName, superiors } from '../rules';
import { abbreviations, type Fitting, soughtUnits } from '../rules/sought';
import { unitTree } from '../rules/tree';
import type { UnitDirectory, UnitEntry } from '../schema/directory';
import type {
  FoundUnit,
  UnitListFilter,
  UnitListItem,
  UnitTree,
  UnitTreeFilter,
} from '../schema/views';
import { unitDirectory } from './directory';

/** Units by code, a page at a time; ended ones included unless left out. Strangers get none. */
export async function listUnits(actor: Actor, filter: UnitListFilter): Promise<Page<UnitListItem>> {
  const directory = await unitDirectory(actor);
  const after = filter.cursor ? decodeCursor(z.string().max(60), filter.cursor) : null;
  const all = soughtUnits(directory, filter)
    .filter(({ unit }) => filter.ended === '1' || unit.to === null)
    .sort((one, other) => (one.unit.code < other.unit.code ? -1 : 1));
  const rest = after === null ? all : all.filter(({ unit }) => unit.code > after);
  const shown = rest.slice(0, filter.limit);
  const last = rest.length > filter.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((each) => itemOf(directory, each)),
    nextCursor: last ? encodeCursor(last.unit.code) : null,
    total: all.length,
    totalIsCapped: false,
  };
}

export type UnitsAsked =
  | { kind: 'tree'; tree: UnitTree; under: { code: string; name: string } | null }
  | { kind: 'found'; units: FoundUnit[]; total: number };

/** How many matches a page shows. */
const MOST_FOUND = 100;

/** The tree of units, or what fits the words sought in it, ended units included then. */
export async function unitsAsked(actor: Actor, filter: UnitTreeFilter): Promise<UnitsAsked> {
  const directory = await unitDirectory(actor);
  if (filter.q === undefined) {
    const under = directory.byCode.get(filter.under ?? '');
    const tree = unitTree(directory, { ...filter, under: under?.code });
    return { kind: 'tree', tree, under: under ? named(under) : null };
  }
  const found = soughtUnits(directory, filter);
  const units = found.slice(0, MOST_FOUND).map((each) => ({
    ...itemOf(directory, each),
    chain: superiors(directory, each.unit).map(named),
  }));
  return { kind: 'found', units, total: found.length };
}

function itemOf(directory: UnitDirectory, { unit, by }: Fitting): UnitListItem {
  const { code, kind, sector, isClass } = unit;
  const name = presentName(unit);
  const superior = directory.byCode.get(unit.parent ?? '');
  return {
    ...{ code, name, kind, sector, isClass },
    abbreviations: abbreviations(unit),
    ended: unit.to !== null,
    from: unit.from?.edtf ?? null,
    to: unit.to?.edtf ?? null,
    superior: superior ? named(superior) : null,
    matched: by === name || by === code ? null : by,
  };
}

function named(unit: UnitEntry) {
  return { code: unit.code, name: presentName(unit) };
}
