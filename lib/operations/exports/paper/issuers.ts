import type { Bounds } from '@/lib/core/edtf/bounds';
import { nameOn } from '@/lib/domain/units/rules';
import type { NamedUnit, UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';
import type { Organ } from './organs';

/** Organs of this rank name nobody above them (Phụ lục I, mục II.2). */
const HIGHEST = new Set(['MINISTRY', 'MINISTERIAL_AGENCY', 'PROVINCE_PEOPLE_COMMITTEE', 'OTHER']);

/** Units as organs of a paper of this day, each with the one above it at that time. */
export function organsOf(
  directory: UnitDirectory,
  units: readonly NamedUnit[],
  day: Bounds | null,
): Organ[] {
  return units.map(({ code, name }) => {
    const unit = directory.byCode.get(code);
    return { name, superior: unit ? superiorOn(directory, unit, day) : null };
  });
}

/** Whether it is a paper between Party committees alone. */
export function isOfTheParty(directory: UnitDirectory, units: readonly NamedUnit[]): boolean {
  const sectors = units.map(({ code }) => directory.byCode.get(code)?.sector);
  return sectors.length > 0 && sectors.every((sector) => sector === 'PARTY');
}

function superiorOn(directory: UnitDirectory, unit: UnitEntry, date: Bounds | null): string | null {
  if (HIGHEST.has(unit.kind)) return null;
  const day = date?.latest ?? date?.earliest ?? null;
  const then = day === null ? undefined : unit.superiors.find((each) => covers(each, day));
  const above = directory.byCode.get(then?.code ?? unit.parent ?? '');
  return above ? nameOn(above, date) : null;
}

function covers({ from, to }: UnitEntry['superiors'][number], day: string): boolean {
  const begin = from?.bounds.earliest ?? null;
  const end = to?.bounds.latest ?? null;
  return (begin === null || begin <= day) && (end === null || day <= end);
}
