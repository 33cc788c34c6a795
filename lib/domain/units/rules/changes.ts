import type { Bounds } from '@/lib/core/edtf/bounds';
import { addDays } from '@/lib/core/edtf/instant';
import { nameOn, presentName } from '../rules';
import type { Dated, UnitEntry } from '../schema/directory';

/** The name a unit bore until a change; the present one where the change is undated. */
export function nameBefore(unit: UnitEntry, date: Dated): string {
  const day = dayOf(date);
  if (date === null) return presentName(unit);
  return nameOn(unit, day === null ? date.bounds : on(addDays(day, -1)));
}

/** The name a unit bore from a change on; the present one where the change is undated. */
export function nameAfter(unit: UnitEntry, date: Dated): string {
  const last = date?.bounds.latest ?? null;
  if (last === null) return presentName(unit);
  return nameOn(unit, on(dayOf(date) ?? addDays(last, 1)));
}

/** A transfer as the reference list writes it, "parent: OLD > NEW; more", apart from its words. */
export function transferIn(note: string | null) {
  const found = /^parent: (.+?) > ([^;]+)(?:; *(.*))?$/s.exec(note ?? '');
  if (!found?.[1] || !found[2]) return { moved: null, note };
  return { moved: { from: found[1].trim(), to: found[2].trim() }, note: found[3] || null };
}

/** The day of a date that is one. */
function dayOf(date: Dated): string | null {
  const { earliest, latest } = date?.bounds ?? { earliest: null, latest: null };
  return earliest === latest ? earliest : null;
}

function on(day: string): Bounds {
  return { earliest: day, latest: day };
}
