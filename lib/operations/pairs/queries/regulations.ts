import type { Bounds } from '@/lib/core/edtf/bounds';
import type { ConferenceKind } from '@/lib/domain/conferences/schema/codes';
import { factsOf, type LifeRow, lifeColumns } from '@/lib/domain/regulations/queries/end-facts';
import { validityOn } from '@/lib/domain/regulations/rules/validity';
import type { RegulationKind, RelationKind } from '@/lib/domain/regulations/schema/codes';
import type { DateView } from '@/lib/domain/sources/schema/views';
import { partyName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { Cycle } from '../rules/expected';
import type { PairRegulation } from '../schema/view';

/** A paper of the pair with what the rules ask of it. */
export type PaperOfPair = {
  view: PairRegulation;
  /** A visible paper has, or may have, taken its place. */
  replaced: boolean;
  since: Bounds;
  signed: Bounds;
  ends: Bounds;
  partyUnits: string[];
  cycles: Cycle[];
  acts: { relation: RelationKind; on: string }[];
  held: { id: string; kinds: ConferenceKind[]; held: Bounds }[];
};

type Row = LifeRow &
  Pick<PairRegulation, 'id' | 'number' | 'title'> & {
    kind: RegulationKind;
    partyUnits: string[];
    signedOn: string | null;
    signedCertainty: DateView['certainty'];
    signedStated: string | null;
    effectiveOn: string | null;
    endsOn: string | null;
    cycles: Cycle[];
    acts: { relation: RelationKind; on: string }[];
    held: { id: string; kinds: ConferenceKind[]; earliest: string | null; latest: string | null }[];
  };

/** Papers by their ids, their validity judged for a day: one statement, whatever hangs on them. */
export async function papersOf(
  tx: Tx,
  directory: UnitDirectory,
  ids: readonly string[],
  day: string,
): Promise<PaperOfPair[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.number, r.title, r.kind, r.party_units AS "partyUnits", r.signed_on AS "signedOn",
      r.signed_stated AS "signedStated", r.effective_on AS "effectiveOn", r.ends_on AS "endsOn",
      ${lifeColumns('r', 'e')},
      ARRAY(SELECT json_build_object('kind', c.kind, 'everyMonths', c.every_months, 'atEnd', c.at_end,
          'hostByRotation', c.host_by_rotation)
        FROM review_cycle c WHERE c.regulation_id = r.id ORDER BY c.position) AS cycles,
      ARRAY(SELECT json_build_object('relation', x.kind, 'on', coalesce(o.number, o.title, x.target_text))
        FROM regulation_relation x LEFT JOIN regulation o ON o.id = x.target_id
        WHERE x.acting_id = r.id AND x.kind <> 'BASED_ON' ORDER BY x.position) AS acts,
      ARRAY(SELECT json_build_object('id', h.id, 'kinds', h.kinds, 'earliest', h.held_earliest, 'latest', h.held_latest)
        FROM (SELECT DISTINCT c.id, c.kinds, c.held_earliest, c.held_latest FROM conference_regulation k
          JOIN conference c ON c.id = k.conference_id WHERE k.regulation_id = r.id) AS h
        ORDER BY h.held_latest DESC NULLS LAST) AS held
    FROM regulation r LEFT JOIN app.end_facts(${ids}::uuid[], ${day}::date) e ON e.id = r.id
    WHERE r.id = ANY (${ids}::uuid[])
    ORDER BY r.signed_latest DESC NULLS LAST, r.id`;
  return rows.map((row) => paperOf(row, directory, day));
}

function paperOf(row: Row, directory: UnitDirectory, day: string): PaperOfPair {
  const facts = factsOf(row);
  const { signed, effective, ends } = facts;
  const units = row.partyUnits.flatMap((unit) => directory.byId.get(unit) ?? []);
  const { id, number, title, kind, effectiveOn, endsOn, endIsOpen, partyUnits, cycles, acts } = row;
  const { validity, maybe } = validityOn(day, facts);
  const held = row.held.map(({ earliest, latest, ...each }) => {
    return { ...each, held: { earliest, latest } };
  });
  return {
    view: {
      ...{ id, number, title, kind, effectiveOn, endsOn, endIsOpen, validity, maybe },
      parties: units.map((unit) => partyName(directory, unit, signed)),
      signedOn: {
        edtf: row.signedOn,
        certainty: row.signedCertainty,
        statedPart: row.signedStated,
      },
      conferences: held.length,
    },
    since: effective.latest === null && effective.earliest === null ? signed : effective,
    replaced: facts.replaced !== 'NO',
    ...{ signed, ends, partyUnits, cycles, acts, held },
  };
}
