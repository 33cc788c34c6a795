import type { Bounds } from '@/lib/core/edtf/bounds';
import type {
  NamedUnit,
  PartyName,
  UnitChange,
  UnitDirectory,
  UnitEntry,
  UnitName,
} from './schema/directory';

/** The official name in use, else the last one; the code where no name is recorded. */
export function presentName(unit: UnitEntry): string {
  const official = unit.names.filter((name) => name.kind === 'OFFICIAL');
  const last = official.find((name) => name.to === null) ?? latest(official);
  return last?.name ?? unit.code;
}

/** Every unit's present name by its code. */
export function presentNames(directory: UnitDirectory): ReadonlyMap<string, string> {
  return new Map([...directory.byCode.values()].map((unit) => [unit.code, presentName(unit)]));
}

/**
 * The name a unit bore on a partial date: the one whose recorded period ends on or after it and
 * began before it. Where no period is recorded for the day, the present name.
 */
export function nameOn(unit: UnitEntry, date: Bounds | null): string {
  const day = date?.latest ?? date?.earliest ?? null;
  if (day === null) return presentName(unit);
  const covering = unit.names.filter((name) => name.kind !== 'ALIAS' && covers(name, day));
  return earliestEnding(covering)?.name ?? presentName(unit);
}

/** The unit under its name of the time, with "nay là …" where that has changed. */
export function partyName(
  directory: UnitDirectory,
  unit: UnitEntry,
  date: Bounds | null,
): PartyName {
  const name = nameOn(unit, date);
  return { code: unit.code, name, isClass: unit.isClass, now: whatBecame(directory, unit, name) };
}

/** The unit and everything beneath it by present, else last, superior. */
export function subordinates(directory: UnitDirectory, code: string): string[] {
  const found = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(directory.children.get(next) ?? []));
  }
  return [...found];
}

/** The chain above a unit, nearest first. */
export function superiors(directory: UnitDirectory, unit: UnitEntry): UnitEntry[] {
  const chain: UnitEntry[] = [];
  let above = directory.byCode.get(unit.parent ?? '');
  while (above && !chain.includes(above)) {
    chain.push(above);
    above = directory.byCode.get(above.parent ?? '');
  }
  return chain;
}

/** The living units that took over from an ended one, through any number of changes. */
export function successors(directory: UnitDirectory, unit: UnitEntry): UnitEntry[] {
  const found = new Map<string, UnitEntry>();
  const seen = new Set<string>([unit.code]);
  const open = [unit];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const code of takenOverBy(directory, next.code)) {
      const entry = directory.byCode.get(code);
      if (!entry || seen.has(code)) continue;
      seen.add(code);
      if (entry.to === null) found.set(code, entry);
      else open.push(entry);
    }
  }
  return [...found.values()];
}

function whatBecame(directory: UnitDirectory, unit: UnitEntry, name: string): PartyName['now'] {
  if (unit.to === null) {
    const present = presentName(unit);
    if (present === name) return null;
    const renaming = changesFrom(directory, unit.code).find(({ kind }) => kind === 'RENAMED');
    const units = [{ code: unit.code, name: present }];
    return { kind: 'renamed', units, date: renaming?.date?.edtf ?? null };
  }
  const ending = changesFrom(directory, unit.code).find((change) => endsIt(change, unit.code));
  const units = successors(directory, unit).map(named);
  const date = ending?.date?.edtf ?? unit.to.edtf;
  return { kind: units.length > 0 ? 'succeeded' : 'ended', units, date };
}

function named(unit: UnitEntry): NamedUnit {
  return { code: unit.code, name: presentName(unit) };
}

function takenOverBy(directory: UnitDirectory, code: string): string[] {
  return changesFrom(directory, code)
    .filter((change) => endsIt(change, code))
    .flatMap((change) => change.successors);
}

function changesFrom(directory: UnitDirectory, code: string): UnitChange[] {
  const changes = directory.changes.get(code) ?? [];
  return changes.filter((change) => change.predecessors.includes(code));
}

function endsIt(change: UnitChange, code: string): boolean {
  return !change.successors.includes(code);
}

/** A period without a recorded end says nothing about a day, except for the present name. */
function covers(name: UnitName, day: string): boolean {
  const end = name.to?.bounds.latest;
  const begin = name.from?.bounds.earliest;
  if (!end) return false;
  return day <= end && (!begin || begin <= day);
}

function earliestEnding(names: UnitName[]): UnitName | undefined {
  return names.reduce<UnitName | undefined>(
    (best, name) => (best && endOf(best) <= endOf(name) ? best : name),
    undefined,
  );
}

function latest(names: UnitName[]): UnitName | undefined {
  return names.reduce<UnitName | undefined>(
    (best, name) => (best && endOf(best) >= endOf(name) ? best : name),
    undefined,
  );
}

function endOf(name: UnitName): string {
  return name.to?.bounds.latest ?? '9999-12-31';
}
