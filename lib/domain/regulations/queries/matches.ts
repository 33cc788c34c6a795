import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { allOf, type Sql, sql } from '@/lib/platform/db/sql';
import type { RegulationListRequest } from '../schema/list';
import { validityCode } from './end-facts';

/** The conditions of a list on `regulation r` (and, for validity, on its end facts). */
export function matches(request: RegulationListRequest, directory: UnitDirectory): Sql {
  const { kind, validity, field, year, signedFrom, signedTo, day } = request;
  return allOf([
    ...request.unit.map((codes) => isParty(codes, directory)),
    kind && sql`r.kind = ${kind}::"RegulationKind"`,
    field && sql`${field} = ANY (r.fields)`,
    year && between(`${year}-01-01`, `${year}-12-31`),
    (signedFrom || signedTo) && between(signedFrom ?? '-infinity', signedTo ?? 'infinity'),
    validity && sql`${validityCode(day)} = ${validity}`,
  ]);
}

/** Possibly signed within the days, both included. */
function between(first: string, last: string): Sql {
  return sql`r.signed_latest >= ${first}::date AND r.signed_earliest <= ${last}::date`;
}

function isParty(codes: readonly string[], directory: UnitDirectory): Sql {
  const ids = codes.flatMap((code) => directory.byCode.get(code)?.id ?? []);
  return sql`r.id IN (SELECT app.regulations_of(${ids}::uuid[]))`;
}
