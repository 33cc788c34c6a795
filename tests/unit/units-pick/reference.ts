import { bounds } from '@/lib/core/edtf/bounds';
import type { UnitChange, UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';
import { type ReferenceUnits, referenceRows } from '@/lib/domain/units/schema/reference';
import { readRows } from '@/prisma/seed/reference/read';

type Lists = Pick<ReferenceUnits, 'units' | 'names' | 'changes'>;

/** The directory of the reference lists themselves, without a database. */
export function referenceDirectory(): UnitDirectory {
  const lists = {
    units: readRows('units', referenceRows.units),
    names: readRows('unit-names', referenceRows.names),
    changes: readRows('unit-changes', referenceRows.changes),
  };
  const units = lists.units.map((unit) => entryOf(unit, lists));
  const changes = lists.changes.map(changeOf);
  return {
    version: 1,
    byCode: new Map(units.map((unit) => [unit.code, unit])),
    byId: new Map(units.map((unit) => [unit.id, unit])),
    ...related(units, changes),
  };
}

function related(units: UnitEntry[], changes: UnitChange[]) {
  const children = new Map<string | null, string[]>();
  for (const unit of units) {
    children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit.code]);
  }
  const involved = new Map<string, UnitChange[]>();
  for (const change of changes) {
    for (const code of new Set([...change.predecessors, ...change.successors])) {
      involved.set(code, [...(involved.get(code) ?? []), change]);
    }
  }
  return { children, changes: involved };
}

function entryOf(unit: ReferenceUnits['units'][number], lists: Lists): UnitEntry {
  const own = { kind: 'OFFICIAL' as const, source: null, certainty: 'STATED' as const };
  const others = lists.names.filter((name) => name.unit_code === unit.code);
  return {
    id: unit.code,
    code: unit.code,
    kind: unit.kind,
    sector: unit.sector,
    isClass: unit.code.endsWith('-NHOM'),
    parent: unit.parent_code,
    from: dated(unit.valid_from),
    to: dated(unit.valid_to),
    source: null,
    certainty: 'STATED',
    names: [
      { ...own, name: unit.name, from: null, to: dated(unit.valid_to) },
      ...others.map(({ name, kind, valid_from, valid_to }) => {
        return { ...own, name, kind, from: dated(valid_from), to: dated(valid_to) };
      }),
      ...unit.abbreviations.map((name) => {
        return { ...own, name, kind: 'ALIAS' as const, from: null, to: null };
      }),
    ],
    superiors: [],
  };
}

function changeOf(change: ReferenceUnits['changes'][number]): UnitChange {
  return {
    code: change.id,
    kind: change.kind,
    date: dated(change.date),
    legalBasis: change.legal_basis,
    note: change.note,
    source: change.source,
    certainty: 'STATED',
    predecessors: change.predecessor_codes,
    successors: change.successor_codes,
  };
}

function dated(edtf: string | null) {
  return edtf === null ? null : { edtf, bounds: bounds(edtf) };
}
