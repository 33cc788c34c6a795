import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { allOf, type Sql, sql } from '@/lib/platform/db/sql';
import type { ConferenceListRequest } from '../schema/list';

/** The conditions of a list on `conference c`. */
export function matches(request: ConferenceListRequest, directory: UnitDirectory): Sql {
  const { regulation, kind, year } = request;
  return allOf([
    ...request.unit.map((codes) => isParty(codes, directory)),
    regulation && isAbout(regulation),
    kind && sql`${kind}::"ConferenceKind" = ANY (c.kinds)`,
    year && between(`${year}-01-01`, `${year}-12-31`),
  ]);
}

function isParty(codes: readonly string[], directory: UnitDirectory): Sql {
  const ids = codes.flatMap((code) => directory.byCode.get(code)?.id ?? []);
  return sql`c.id IN (SELECT app.conferences_of(${ids}::uuid[]))`;
}

/** Row security shows the link only to those who may see both sides of it. */
function isAbout(regulation: string): Sql {
  return sql`c.id IN (
    SELECT conference_id FROM conference_regulation WHERE regulation_id = ${regulation}::uuid)`;
}

/** Possibly held within the days, both included. */
function between(first: string, last: string): Sql {
  return sql`c.held_latest >= ${first}::date AND c.held_earliest <= ${last}::date`;
}
