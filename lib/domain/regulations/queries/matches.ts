import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { Prisma } from '@/prisma/generated/client';
import type { RegulationListRequest } from '../schema/list';
import { validityCode } from './end-facts';

/** The conditions of a list on `regulation r` (and, for validity, on its end facts). */
export function matches(request: RegulationListRequest, directory: UnitDirectory): Prisma.Sql {
  const { kind, validity, field, year, signedFrom, signedTo, day } = request;
  const conditions = [
    ...request.unit.map((codes) => isParty(codes, directory)),
    kind && Prisma.sql`r.kind = ${kind}::"RegulationKind"`,
    field && Prisma.sql`${field} = ANY (r.fields)`,
    year && between(`${year}-01-01`, `${year}-12-31`),
    (signedFrom || signedTo) && between(signedFrom ?? '-infinity', signedTo ?? 'infinity'),
    validity && Prisma.sql`${validityCode(day)} = ${validity}`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`;
}

/** Possibly signed within the days, both included. */
function between(first: string, last: string): Prisma.Sql {
  return Prisma.sql`r.signed_latest >= ${first}::date AND r.signed_earliest <= ${last}::date`;
}

function isParty(codes: readonly string[], directory: UnitDirectory): Prisma.Sql {
  const ids = codes.flatMap((code) => directory.byCode.get(code)?.id ?? []);
  return Prisma.sql`r.id IN (SELECT app.regulations_of(${ids}::uuid[]))`;
}
