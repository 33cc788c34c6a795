import type { Page } from '@/lib/core/pagination';
import { sideColumns } from '@/lib/domain/sources/queries/side-columns';
import type { DateView, SideCounts } from '@/lib/domain/sources/schema/views';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { partyName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import { COUNT_LIMIT, keyset, pageOf, readCursor } from '@/lib/platform/db/keyset';
import { sql } from '@/lib/platform/db/sql';
import type { Actor } from '@/lib/policy/actor';
import type { ConferenceListItem, ConferenceListRequest, RegulationLink } from '../schema/list';
import { matches } from './matches';

/**
 * One page of the conferences the actor may see, newest or oldest first, the undated at the end:
 * one statement for the rows and one for their number, whatever the size of the page.
 */
export async function listConferences(
  actor: Actor,
  request: ConferenceListRequest,
): Promise<Page<ConferenceListItem> & { from: number }> {
  const directory = await unitDirectory(actor);
  const cursor = readCursor(request.cursor);
  const at = keyset('c', 'held_latest', request.sort, cursor);
  const where = matches(request, directory);
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      WITH page AS (
        SELECT c.*, ${at.day} AS day, row_number() OVER (ORDER BY ${at.order}) AS place
        FROM conference c WHERE ${where} AND ${at.after}
        ORDER BY ${at.order} LIMIT ${request.limit + 1})
      SELECT p.id, p.external_key AS "externalKey", p.title, p.kinds::text[] AS kinds, p.mode,
        p.access, p.day, p.period_text AS "periodText", p.held_on AS "heldOn",
        p.held_certainty AS "heldCertainty", p.held_stated AS "heldStated",
        p.held_earliest::text AS "heldEarliest", p.held_latest::text AS "heldLatest",
        ${PARTIES}, ${REGULATIONS}, ${FIGURES}, ${sideColumns('p')}, told.directions, told.shortcomings
      FROM page p ${OUTCOMES} ORDER BY p.place`;
    const counted = await tx.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (
        SELECT FROM conference c WHERE ${where} LIMIT ${COUNT_LIMIT + 1}) AS few`;
    const place = { limit: request.limit, cursor, counted: counted[0]?.n ?? 0 };
    return pageOf(rows, place, (row) => itemOf(row, directory));
  });
}

const PARTIES = sql`ARRAY(
  SELECT json_build_object('unit', x.unit_id, 'text', x.stated_name)
  FROM conference_party x WHERE x.conference_id = p.id ORDER BY x.position) AS parties`;

const REGULATIONS = sql`ARRAY(
  SELECT json_build_object('id', r.id, 'number', r.number, 'title', r.title)
  FROM conference_regulation k JOIN regulation r ON r.id = k.regulation_id
  WHERE k.conference_id = p.id GROUP BY r.id ORDER BY min(k.position)) AS regulations`;

const FIGURES = sql`
  (SELECT count(*)::int FROM figure f WHERE f.conference_id = p.id) AS figures`;

const OUTCOMES = sql`CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE o.kind = 'DIRECTION')::int AS directions,
    count(*) FILTER (WHERE o.kind = 'SHORTCOMING')::int AS shortcomings
  FROM outcome_item o WHERE o.conference_id = p.id) AS told`;

const REGULATIONS_SHOWN = 3;

type Row = Pick<
  ConferenceListItem,
  'id' | 'externalKey' | 'title' | 'kinds' | 'mode' | 'access' | 'periodText'
> & {
  day: string;
  heldOn: string | null;
  heldCertainty: DateView['certainty'];
  heldStated: string | null;
  heldEarliest: string | null;
  heldLatest: string | null;
  parties: { unit: string | null; text: string | null }[];
  regulations: RegulationLink[];
  confirmations: SideCounts;
  figures: number;
  directions: number;
  shortcomings: number;
};

function itemOf(row: Row, directory: UnitDirectory): ConferenceListItem {
  const { id, externalKey, title, kinds, mode, access, periodText, regulations } = row;
  const { figures, directions, shortcomings, confirmations } = row;
  const held = { earliest: row.heldEarliest, latest: row.heldLatest };
  const units = row.parties.flatMap(({ unit }) => directory.byId.get(unit ?? '') ?? []);
  return {
    ...{ id, externalKey, number: null, title, kinds, mode, access, periodText },
    parties: units.map((unit) => partyName(directory, unit, held)),
    statedParties: row.parties.flatMap(({ unit, text }) => (unit === null ? (text ?? []) : [])),
    heldOn: { edtf: row.heldOn, certainty: row.heldCertainty, statedPart: row.heldStated },
    regulations: regulations.slice(0, REGULATIONS_SHOWN),
    confirmations,
    counts: { regulations: regulations.length, figures, directions, shortcomings },
  };
}
