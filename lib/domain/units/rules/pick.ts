import type { Bounds } from '@/lib/core/edtf/bounds';
import { collator } from '@/lib/core/vietnamese-text';
import { nameOn, partyName, superiors } from '../rules';
import type { UnitDirectory, UnitEntry } from '../schema/directory';
import type { PickedUnit } from '../schema/pick';
import { type Match, matchesOf } from './typed-name';

/**
 * Units meant by what somebody is typing, the likeliest first, at most `most`: by code, a name of any
 * time, a short form, beginnings of words, with or without accents. What was at work on the day (else
 * today) comes before what was not. Nothing typed finds nothing; the tree is for that.
 */
export function pickUnits(
  directory: UnitDirectory,
  typed: string,
  { day, today, most = 12 }: PickOptions,
): PickedUnit[] {
  return ranked(directory, typed, day ?? today)
    .slice(0, most)
    .map(({ unit, by }) => picked(directory, unit, day ?? today, by));
}

export type PickOptions = { day?: string | undefined; today: string; most?: number };

/**
 * The code of the only unit at work on the day that bears exactly these words, "Vùng Cảnh sát biển 3"
 * for "Bộ Tư lệnh Vùng Cảnh sát biển 3" included; without one, the only
 * unit of any time.
 */
export function unitNamed(directory: UnitDirectory, typed: string, day: string): string | null {
  const named = ranked(directory, typed, day).filter(({ weight }) => weight >= WHOLE_NAME);
  const [first, ...others] = named.filter(({ order }) => order === named[0]?.order);
  return first && others.length === 0 ? first.unit.code : null;
}

/** The units directly beneath one, or the highest; those at work on the day first. */
export function unitsBeneath(
  directory: UnitDirectory,
  under: string | null,
  { day, today }: PickOptions,
): PickedUnit[] {
  const codes = directory.children.get(under) ?? [];
  return codes
    .flatMap((code) => directory.byCode.get(code) ?? [])
    .map((unit) => picked(directory, unit, day ?? today, null))
    .sort(
      (one, other) =>
        Number(other.current) - Number(one.current) ||
        Number(other.beneath > 0) - Number(one.beneath > 0) ||
        collator.compare(one.name, other.name),
    );
}

/** A match by a whole name or short form weighs at least this. */
const WHOLE_NAME = 80;

type Ranked = Match & { order: number };

function ranked(directory: UnitDirectory, typed: string, day: string): Ranked[] {
  return matchesOf(directory, typed)
    .map((match) => ({ ...match, order: match.weight - lateness(match, day) }))
    .sort(
      (one, other) =>
        other.order - one.order ||
        one.by.length - other.by.length ||
        collator.compare(one.by, other.by) ||
        (one.unit.code < other.unit.code ? -1 : 1),
    );
}

/** What was not at work on the day comes later, so does what was called otherwise then. */
function lateness({ unit, by }: Match, day: string): number {
  const name = unit.names.find((each) => each.name === by);
  const isOfTheDay = !name || name.kind === 'ALIAS' || nameOn(unit, on(day)) === by;
  return (isAtWork(unit, day) ? 0 : PAST) + (isOfTheDay ? 0 : OTHER_NAME);
}

const PAST = 45;
const OTHER_NAME = 6;

function isAtWork(unit: UnitEntry, day: string): boolean {
  const end = unit.to?.bounds.latest ?? null;
  const begin = unit.from?.bounds.earliest ?? null;
  return (end === null ? unit.to === null : day <= end) && (begin === null || begin <= day);
}

function picked(
  directory: UnitDirectory,
  unit: UnitEntry,
  day: string,
  by: string | null,
): PickedUnit {
  const { code, name, isClass, now } = partyName(directory, unit, on(day));
  return {
    ...{ code, name, isClass },
    matched: by === name || by === code ? null : by,
    path: superiors(directory, unit)
      .map((superior) => nameOn(superior, on(day)))
      .reverse(),
    current: isAtWork(unit, day),
    now: now && { kind: now.kind, names: now.units.map((each) => each.name) },
    beneath: directory.children.get(code)?.length ?? 0,
  };
}

function on(day: string): Bounds {
  return { earliest: day, latest: day };
}
