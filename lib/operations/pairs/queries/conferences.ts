import type { Bounds } from '@/lib/core/edtf/bounds';
import type { ConferenceKind } from '@/lib/domain/conferences/schema/codes';
import type { DateView } from '@/lib/domain/sources/schema/views';
import { partyName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { PairConference } from '../schema/view';

/** A conference of the pair with what the rules ask of it. */
export type ConferenceOfPair = { view: PairConference; held: Bounds; hosts: string[] };

type Row = Pick<PairConference, 'id' | 'title' | 'periodText' | 'mode' | 'shortcomings'> & {
  kinds: ConferenceKind[];
  partyUnits: string[];
  heldOn: string | null;
  heldCertainty: DateView['certainty'];
  heldStated: string | null;
  earliest: string | null;
  latest: string | null;
  hosts: string[];
  shortcomingCount: number;
  directionCount: number;
  figureCount: number;
};

/** Conferences by their ids, newest first and the undated at the end: one statement. */
export async function conferencesOf(
  tx: Tx,
  directory: UnitDirectory,
  ids: readonly string[],
): Promise<ConferenceOfPair[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.title, c.kinds::text[] AS kinds, c.party_units AS "partyUnits",
      c.held_on AS "heldOn", c.held_certainty AS "heldCertainty", c.held_stated AS "heldStated",
      c.held_earliest::text AS earliest, c.held_latest::text AS latest, c.period_text AS "periodText",
      c.mode, c.shortcomings,
      ARRAY(SELECT x.unit_id FROM conference_party x WHERE x.conference_id = c.id AND x.is_host
        AND x.unit_id IS NOT NULL ORDER BY x.position) AS hosts,
      p.shortcomings AS "shortcomingCount", p.directions AS "directionCount", p.figures AS "figureCount"
    FROM conference c CROSS JOIN LATERAL (
      SELECT p.shortcomings, p.directions, p.figures FROM pair_record p WHERE p.conference_id = c.id LIMIT 1) AS p
    WHERE c.id = ANY (${ids}::uuid[])
    ORDER BY c.held_latest DESC NULLS LAST, c.id`;
  return rows.map((row) => conferenceOf(row, directory));
}

function conferenceOf(row: Row, directory: UnitDirectory): ConferenceOfPair {
  const { id, title, kinds, periodText, mode, shortcomings, earliest, latest, hosts } = row;
  const held = { earliest, latest };
  const units = row.partyUnits.flatMap((unit) => directory.byId.get(unit) ?? []);
  const counts = {
    shortcomings: row.shortcomingCount,
    directions: row.directionCount,
    figures: row.figureCount,
  };
  const view = {
    ...{ id, title, kinds, periodText, mode, shortcomings, counts },
    parties: units.map((unit) => partyName(directory, unit, held)),
    heldOn: { edtf: row.heldOn, certainty: row.heldCertainty, statedPart: row.heldStated },
  };
  return { view, held, hosts };
}
