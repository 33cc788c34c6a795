import { presentName, successors } from '@/lib/domain/units/rules';
import type { UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';
import type { Tx } from '@/lib/platform/db/as-actor';
import { expectedOf } from '../rules/expected';
import type { PairCount } from '../schema/matrix';
import { papersOf } from './regulations';

export type Window = { day: string; years: number };

/** Where each unit counts: under which codes, by its id. */
export type Places = ReadonlyMap<string, readonly string[]>;

export type Counted = Omit<PairCount, 'units'> & { a: string; b: string };

type Row = Omit<Counted, 'a' | 'b' | 'overdue'> & { a: number; b: number; past: boolean };

/**
 * What is recorded between every two places, each record once however many of its parties stand in
 * them: one statement over the rows that the actor may see.
 */
export async function countPairs(
  tx: Tx,
  places: Places,
  { day, years }: Window,
): Promise<Counted[]> {
  const codes = [...new Set([...places.values()].flat())].sort();
  const at = new Map(codes.map((code, index) => [code, index]));
  const mapped = [...places].flatMap(([unit, own]) => own.map((code) => ({ unit, code })));
  const rows = await tx.$queryRaw<Row[]>`
    WITH place AS (SELECT * FROM unnest(${mapped.map(({ unit }) => unit)}::uuid[],
        ${mapped.map(({ code }) => at.get(code) ?? 0)}::int[]) AS m(unit, place)),
      seen AS (SELECT DISTINCT least(a.place, b.place) AS a, greatest(a.place, b.place) AS b, p.record_id,
          p.record_type, p.latest, (p.ends_latest < ${day}::date AND NOT p.end_is_open) AS past
        FROM pair_record p JOIN place a ON a.unit = p.unit_a_id JOIN place b ON b.unit = p.unit_b_id)
    SELECT a, b, count(*) FILTER (WHERE record_type = 'REGULATION')::int AS regulations,
      count(*) FILTER (WHERE record_type = 'CONFERENCE')::int AS conferences,
      count(*) FILTER (WHERE record_type = 'CONFERENCE' AND latest >= ${day}::date - make_interval(years => ${years}::int)
        AND latest <= ${day}::date)::int AS recent,
      (max(latest) FILTER (WHERE record_type = 'CONFERENCE'))::text AS latest,
      coalesce(bool_and(coalesce(past, false)) FILTER (WHERE record_type = 'REGULATION'), false) AS past
    FROM seen GROUP BY a, b ORDER BY a, b`;
  const late = await overduePairs(tx, places, day);
  return rows.map(({ a, b, past, ...counts }) => {
    const [one, other] = [codes[a] ?? '', codes[b] ?? ''];
    return { ...counts, a: one, b: other, overdue: past || late.has(`${one} ${other}`) };
  });
}

/** A unit counts under its present identity: itself, or the living ones that took over from it. */
export function presentPlaces(directory: UnitDirectory): Places {
  return new Map(
    [...directory.byId.values()].map((unit) => [unit.id, presentUnits(directory, unit)]),
  );
}

/** Counts under the present names of the two units. */
export function named(counted: Counted, directory: UnitDirectory): PairCount {
  const { a, b, ...counts } = counted;
  return { ...counts, units: [unitAt(a, directory), unitAt(b, directory)] };
}

const MOST_PAPERS = 500;

/** The places whose papers should have led to a conference by now. */
async function overduePairs(tx: Tx, places: Places, day: string): Promise<Set<string>> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT record_id AS id FROM pair_record WHERE every_months IS NOT NULL LIMIT ${MOST_PAPERS}`;
  const papers = await papersOf(
    tx,
    NO_DIRECTORY,
    ids.map(({ id }) => id),
    day,
  );
  const late = papers.filter(
    (paper) =>
      ['IN_FORCE', 'PARTLY_EXPIRED', 'UNKNOWN'].includes(paper.view.validity) &&
      expectedOf({ ...paper, endIsOpen: paper.view.endIsOpen }, day).some(
        ({ state }) => state === 'OVERDUE',
      ),
  );
  return new Set(
    late.flatMap(({ partyUnits }) => {
      const codes = partyUnits.flatMap((unit) => places.get(unit) ?? []).sort();
      return codes.flatMap((one, at) => codes.slice(at + 1).map((other) => `${one} ${other}`));
    }),
  );
}

/** Names are not asked for where only identities count. */
const NO_DIRECTORY: UnitDirectory = {
  version: 0,
  byCode: new Map(),
  byId: new Map(),
  children: new Map(),
  changes: new Map(),
};

function presentUnits(directory: UnitDirectory, unit: UnitEntry): string[] {
  const heirs = unit.to === null ? [] : successors(directory, unit);
  return heirs.length > 0 ? heirs.map(({ code }) => code) : [unit.code];
}

function unitAt(code: string, directory: UnitDirectory): { code: string; name: string } {
  const unit = directory.byCode.get(code);
  return { code, name: unit ? presentName(unit) : code };
}
