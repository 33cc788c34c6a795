import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';

export type Counterpart = {
  code: string;
  name: string;
  ended: boolean;
  /** Papers that the actor may see to which both are parties. */
  regulations: number;
};

const MOST = 20;

/**
 * With whom these units, taken as one, are parties to papers that the actor may see: those with the
 * most papers first, at most twenty, under their present names. One statement.
 */
export async function counterparts(actor: Actor, codes: readonly string[]): Promise<Counterpart[]> {
  const directory = await unitDirectory(actor);
  const ids = codes.flatMap((code) => directory.byCode.get(code)?.id ?? []);
  if (ids.length === 0) return [];
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<{ id: string; regulations: number }[]>`
      SELECT party.id, count(DISTINCT r.id)::int AS regulations
      FROM regulation r CROSS JOIN LATERAL unnest(r.party_units) AS party(id)
      WHERE r.id IN (SELECT app.regulations_of(${ids}::uuid[])) AND party.id <> ALL (${ids}::uuid[])
      GROUP BY party.id ORDER BY regulations DESC, party.id LIMIT ${MOST}`,
  );
  return rows.flatMap(({ id, regulations }) => {
    const unit = directory.byId.get(id);
    if (unit === undefined) return [];
    return [{ code: unit.code, name: presentName(unit), ended: unit.to !== null, regulations }];
  });
}
