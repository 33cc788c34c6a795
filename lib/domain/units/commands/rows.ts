import { dayBounds } from '@/lib/domain/sources/projection';
import { presentNamePeriod, superiorPeriods } from '../rules/periods';
import type { ReferenceUnits } from '../schema/reference';

type Ids = ReadonlyMap<string, string>;

/** The rows of the units themselves; superiors follow once every unit is there. */
export function unitRows(data: ReferenceUnits, ids: Ids) {
  return data.units.map((unit) => ({
    id: idOf(ids, unit.code),
    code: unit.code,
    kind: unit.kind,
    sector: unit.sector,
    isClass: unit.code.endsWith('-NHOM'),
    ...period(unit.valid_from, unit.valid_to),
    source: unit.source,
    certainty: unit.certainty,
  }));
}

/** The present or last name, former names, and short forms as further names to be found by. */
export function nameRows(data: ReferenceUnits, ids: Ids) {
  const present = data.units.map((unit) => {
    const { from, to } = presentNamePeriod(unit, data.names);
    const { name, source, certainty } = unit;
    return {
      unitId: idOf(ids, unit.code),
      name,
      kind: 'OFFICIAL' as const,
      ...period(from, to),
      source,
      certainty,
    };
  });
  const former = data.names.map(
    ({ unit_code, name, kind, valid_from, valid_to, source, certainty }) => ({
      ...{ unitId: idOf(ids, unit_code), name, kind, source, certainty },
      ...period(valid_from, valid_to),
    }),
  );
  const aliases = data.units.flatMap((unit) =>
    [...new Set(unit.abbreviations)].map((name) => ({
      unitId: idOf(ids, unit.code),
      name,
      kind: 'ALIAS' as const,
      source: unit.source,
      certainty: unit.certainty,
    })),
  );
  return [...present, ...former, ...aliases];
}

/** A row for each meaning of each short form; one that stands for no unit has no unit. */
export function abbreviationRows(data: ReferenceUnits, ids: Ids) {
  return data.abbreviations.map(({ abbreviation, expansion, ambiguous, unit_code }) => ({
    abbreviation,
    expansion,
    ambiguous,
    unitId: unit_code === null ? null : idOf(ids, unit_code),
  }));
}

/** The changes with who went in and who came out, in the order of the list. */
export function changeRows(data: ReferenceUnits, ids: Ids, changeIds: Ids) {
  const ends = (codes: (change: ReferenceUnits['changes'][number]) => string[]) =>
    data.changes.flatMap((change) =>
      codes(change).map((code, position) => ({
        changeId: idOf(changeIds, change.id),
        unitId: idOf(ids, code),
        position,
      })),
    );
  return {
    changes: data.changes.map((change) => {
      const { earliest, latest } = dayBounds(change.date);
      const { kind, date, note, source, certainty, legal_basis: legalBasis } = change;
      const described = { kind, date, note, source, certainty, legalBasis };
      const dates = { dateEarliest: earliest, dateLatest: latest };
      return { id: idOf(changeIds, change.id), code: change.id, ...described, ...dates };
    }),
    predecessors: ends((change) => change.predecessor_codes),
    successors: ends((change) => change.successor_codes),
  };
}

/** A row for each period under each superior. */
export function superiorRows(data: ReferenceUnits, ids: Ids, changeIds: Ids) {
  return data.units.flatMap((unit) =>
    superiorPeriods(unit, data.changes).map(({ superior, from, to, change }) => ({
      unitId: idOf(ids, unit.code),
      superiorId: idOf(ids, superior),
      changeId: change === null ? null : idOf(changeIds, change),
      ...period(from, to),
      certainty: unit.certainty,
    })),
  );
}

function period(from: string | null, to: string | null) {
  const [start, end] = [dayBounds(from), dayBounds(to)];
  return {
    validFrom: from,
    validFromEarliest: start.earliest,
    validFromLatest: start.latest,
    validTo: to,
    validToEarliest: end.earliest,
    validToLatest: end.latest,
  };
}

/** A list that names a unit or change it does not hold is a broken list. */
function idOf(ids: Ids, code: string): string {
  const id = ids.get(code);
  if (id === undefined)
    throw new Error(`The reference data names ${code}, which it does not hold.`);
  return id;
}
