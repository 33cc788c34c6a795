import type { Page } from '@/lib/core/pagination';
import { sideColumns } from '@/lib/domain/sources/queries/side-columns';
import type { DateView, SideCounts } from '@/lib/domain/sources/schema/views';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { partyName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import { COUNT_LIMIT, keyset, pageOf, readCursor } from '@/lib/platform/db/keyset';
import { nothing, type Sql, sql } from '@/lib/platform/db/sql';
import type { Actor } from '@/lib/policy/actor';
import { validityOn } from '../rules/validity';
import type { RegulationKind } from '../schema/codes';
import type { RegulationListItem, RegulationListRequest } from '../schema/list';
import { factsOf, type LifeRow, lifeColumns } from './end-facts';
import { matches } from './matches';

/**
 * One page of the regulations the actor may see, newest or oldest first, the undated at the end:
 * one statement for the rows and one for their number, whatever the size of the page.
 */
export async function listRegulations(
  actor: Actor,
  request: RegulationListRequest,
): Promise<Page<RegulationListItem> & { from: number }> {
  const directory = await unitDirectory(actor);
  const cursor = readCursor(request.cursor);
  const at = keyset('r', 'signed_latest', request.sort, cursor);
  const where = matches(request, directory);
  const filtered = request.validity ? allEnds(request.day) : nothing;
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      WITH page AS (
        SELECT r.*, ${at.day} AS day
        FROM regulation r ${filtered} WHERE ${where} AND ${at.after}
        ORDER BY ${at.order} LIMIT ${request.limit + 1})
      SELECT p.id, p.external_key AS "externalKey", p.number, p.title, p.kind, p.access, p.day,
        p.party_units AS "partyUnits", p.signed_on AS "signedOn", p.signed_stated AS "signedStated",
        ${lifeColumns('p', 'e')}, c.count, c.latest, ${sideColumns('p')}
      FROM page p
      LEFT JOIN app.end_facts(ARRAY(SELECT id FROM page), ${request.day}::date) e ON e.id = p.id
      LEFT JOIN app.conference_facts(ARRAY(SELECT id FROM page)) c ON c.id = p.id
      ORDER BY ${keyset('p', 'signed_latest', request.sort, cursor).order}`;
    const counted = await tx.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (
        SELECT FROM regulation r ${filtered} WHERE ${where} LIMIT ${COUNT_LIMIT + 1}) AS few`;
    const place = { limit: request.limit, cursor, counted: counted[0]?.n ?? 0 };
    return pageOf(rows, place, (row) => itemOf(row, directory, request.day));
  });
}

/** Filtering by validity needs the end facts of every paper, not of one page alone. */
function allEnds(day: string): Sql {
  return sql`LEFT JOIN app.end_facts(ARRAY(SELECT id FROM regulation), ${day}::date) e ON e.id = r.id`;
}

type Row = LifeRow & {
  confirmations: SideCounts;
  id: string;
  externalKey: string | null;
  number: string | null;
  title: string;
  kind: RegulationKind;
  access: 'INTERNAL' | 'PARTIES';
  partyUnits: string[];
  day: string;
  signedOn: string | null;
  signedCertainty: DateView['certainty'];
  signedStated: string | null;
  count: number | null;
  latest: DateView | null;
};

function itemOf(row: Row, directory: UnitDirectory, day: string): RegulationListItem {
  const facts = factsOf(row);
  const { validity, maybe } = validityOn(day, facts);
  const units = row.partyUnits.flatMap((id) => directory.byId.get(id) ?? []);
  const { id, externalKey, number, title, kind, access, confirmations } = row;
  return {
    ...{ id, externalKey, number, title, kind, access, confirmations },
    parties: units.map((unit) => partyName(directory, unit, facts.signed)),
    signedOn: { edtf: row.signedOn, certainty: row.signedCertainty, statedPart: row.signedStated },
    validity: { validity, maybe },
    conferences: { count: row.count ?? 0, latest: row.latest },
  };
}
