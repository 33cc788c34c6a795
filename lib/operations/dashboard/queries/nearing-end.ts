import { factsOf, type LifeRow, lifeColumns } from '@/lib/domain/regulations/queries/end-facts';
import { validityOn } from '@/lib/domain/regulations/rules/validity';
import type { DateView } from '@/lib/domain/sources/schema/views';
import { partyName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { NearingEnd } from '../schema';

export type Window = { day: string; first: string; last: string };

type Row = LifeRow &
  Pick<NearingEnd, 'id' | 'number' | 'title'> & {
    endsOn: string;
    certainty: DateView['certainty'] | null;
    partyUnits: string[];
  };

const MOST = 10;

/** Papers whose nominal end lies, or may lie, within the days; those nearest to today first. */
export async function endingBetween(
  tx: Tx,
  directory: UnitDirectory,
  { day, first, last }: Window,
): Promise<NearingEnd[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH near AS (
      SELECT r.* FROM regulation r
      WHERE r.ends_latest >= ${first}::date AND coalesce(r.ends_earliest, r.ends_latest) <= ${last}::date
      ORDER BY abs(r.ends_latest - ${day}::date), r.id LIMIT ${MOST})
    SELECT n.id, n.number, n.title, n.ends_on AS "endsOn", n.party_units AS "partyUnits",
      (SELECT p.certainty FROM provenance p
        WHERE p.regulation_id = n.id AND p.item_id IS NULL AND p.field = 'endsOn' LIMIT 1) AS certainty,
      ${lifeColumns('n', 'e')}
    FROM near n LEFT JOIN app.end_facts(ARRAY(SELECT id FROM near), ${day}::date) e ON e.id = n.id
    ORDER BY n.ends_latest, n.id`;
  return rows.map((row) => {
    const facts = factsOf(row);
    const { validity, maybe } = validityOn(day, facts);
    const { id, number, title, endIsOpen, endsOn, partyUnits } = row;
    const units = partyUnits.flatMap((unit) => directory.byId.get(unit) ?? []);
    return {
      ...{ id, number, title, endIsOpen },
      endsOn: { edtf: endsOn, certainty: row.certainty ?? 'STATED', statedPart: null },
      parties: units.map((unit) => partyName(directory, unit, facts.signed)),
      validity: { validity, maybe },
    };
  });
}
