import type { DateView } from '@/lib/domain/sources/schema/views';
import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { ConferenceOfPair } from '../queries/conferences';
import type { PairRow } from '../queries/rows';
import type { PairBeneath } from '../schema/view';
import type { Sides } from './sides';

type Rolled = { rows: readonly PairRow[]; conferences: readonly ConferenceOfPair[] };

/** The pairs of units of which a roll-up is made, the one asked for left out; most records first. */
export function beneathOf(
  { rows, conferences }: Rolled,
  { directory, sides }: { directory: UnitDirectory; sides: Sides },
): PairBeneath[] {
  const held = new Map(conferences.map(({ view }) => [view.id, view.heldOn]));
  const pairs = new Map<string, PairRow[]>();
  for (const row of rows) {
    const key = `${row.a} ${row.b}`;
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  const own = new Set([sides.a.id, sides.b.id]);
  return [...pairs.values()]
    .filter(([first]) => first && !(own.has(first.a) && own.has(first.b)))
    .flatMap((group) => view(group, directory, held))
    .sort((one, other) => size(other) - size(one) || order(one, other));
}

function view(
  group: readonly PairRow[],
  directory: UnitDirectory,
  held: ReadonlyMap<string, DateView>,
): PairBeneath[] {
  const [first] = group;
  const units = [first?.a, first?.b].flatMap((id) => directory.byId.get(id ?? '') ?? []);
  const [a, b] = units.map((unit) => ({ code: unit.code, name: presentName(unit) }));
  if (!a || !b) return [];
  const conferences = group.filter((row) => row.recordType === 'CONFERENCE');
  const latest = conferences.map((row) => held.get(row.recordId)).find((date) => date?.edtf);
  return [
    {
      units: [a, b],
      regulations: group.length - conferences.length,
      conferences: conferences.length,
      latest: latest ?? null,
    },
  ];
}

function size({ regulations, conferences }: PairBeneath): number {
  return regulations + conferences;
}

function order({ units: [a] }: PairBeneath, { units: [other] }: PairBeneath): number {
  return a.code < other.code ? -1 : 1;
}
