import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { Prisma } from '@/prisma/generated/client';
import type { ConferenceListRequest } from '../schema/list';

/** The conditions of a list on `conference c`. */
export function matches(request: ConferenceListRequest, directory: UnitDirectory): Prisma.Sql {
  const { regulation, kind, year } = request;
  const conditions = [
    ...request.unit.map((codes) => isParty(codes, directory)),
    regulation && isAbout(regulation),
    kind && Prisma.sql`${kind}::"ConferenceKind" = ANY (c.kinds)`,
    year && between(`${year}-01-01`, `${year}-12-31`),
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`;
}

function isParty(codes: readonly string[], directory: UnitDirectory): Prisma.Sql {
  const ids = codes.flatMap((code) => directory.byCode.get(code)?.id ?? []);
  return Prisma.sql`c.id IN (SELECT app.conferences_of(${ids}::uuid[]))`;
}

/** Row security shows the link only to those who may see both sides of it. */
function isAbout(regulation: string): Prisma.Sql {
  return Prisma.sql`c.id IN (
    SELECT conference_id FROM conference_regulation WHERE regulation_id = ${regulation}::uuid)`;
}

/** Possibly held within the days, both included. */
function between(first: string, last: string): Prisma.Sql {
  return Prisma.sql`c.held_latest >= ${first}::date AND c.held_earliest <= ${last}::date`;
}
