import { bounds } from '@/lib/core/edtf/bounds';
import { addDays } from '@/lib/core/edtf/instant';
import type { ReferenceUnits } from '../schema/reference';

type Unit = ReferenceUnits['units'][number];
type Name = ReferenceUnits['names'][number];
type Change = ReferenceUnits['changes'][number];

export type Period = { from: string | null; to: string | null };

/** Validity is a closed interval: what follows begins on the next day, or within the same month or year. */
export function following(end: string | null): string | null {
  if (end === null || !DAY.test(end)) return end;
  const last = bounds(end).latest;
  return last === null ? null : addDays(last, 1);
}

/** What came before ends on the day before, or within the same month or year. */
export function before(start: string | null): string | null {
  if (start === null || !DAY.test(start)) return start;
  const first = bounds(start).earliest;
  return first === null ? null : addDays(first, -1);
}

/** Since when a unit bears its present name: after the last official one that has ended. */
export function presentNamePeriod(unit: Unit, names: readonly Name[]): Period {
  const ends = names
    .filter((name) => name.unit_code === unit.code && name.kind === 'OFFICIAL')
    .map((name) => name.valid_to)
    .filter((end) => end !== null)
    .sort((one, other) => (bounds(one).latest ?? '').localeCompare(bounds(other).latest ?? ''));
  const last = ends.at(-1);
  return { from: last ? following(last) : unit.valid_from, to: unit.valid_to };
}

export type SuperiorPeriod = Period & { superior: string; change: string | null };

/** To whom a unit belonged: the transfers in their order ("parent: OLD > NEW"), else the present superior. */
export function superiorPeriods(unit: Unit, changes: readonly Change[]): SuperiorPeriod[] {
  const moves = changes.flatMap((change) => transfer(unit.code, change)).sort(byDate);
  const [first] = moves;
  if (!first) {
    const { parent_code: superior, valid_from: from, valid_to: to } = unit;
    return superior === null ? [] : [{ superior, from, to, change: null }];
  }
  const earlier = {
    superior: first.old,
    from: unit.valid_from,
    to: before(first.date),
    change: null,
  };
  const later = moves.map((move, index) => ({
    superior: move.new,
    from: move.date,
    to: before(moves[index + 1]?.date ?? null) ?? unit.valid_to,
    change: move.change,
  }));
  return [earlier, ...later].filter((period) => CODE.test(period.superior));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TRANSFER = /^parent: (.+?) > ([^;]+)/;
const CODE = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;

/** Only where the unit stays itself; a successor that is another unit has a superior of its own. */
function transfer(code: string, change: Change) {
  const stays = change.predecessor_codes.includes(code) && change.successor_codes.includes(code);
  const words = stays ? TRANSFER.exec(change.note ?? '') : null;
  if (!words?.[1] || !words[2]) return [];
  return [{ old: words[1].trim(), new: words[2].trim(), date: change.date, change: change.id }];
}

function byDate(one: { date: string | null }, other: { date: string | null }): number {
  return (bounds(one.date ?? 'XXXX').latest ?? '').localeCompare(
    bounds(other.date ?? 'XXXX').latest ?? '',
  );
}
