import type { Json } from '@/lib/core/changes';
import { AppError, type FieldError, forbidden } from '@/lib/core/errors';
import { unitIdentities } from '@/lib/domain/units/queries/identities';
import type { Tx } from '@/lib/platform/db/as-actor';
import { partyCodes, personIds, regulationIds, unitCodes } from './payload';

/**
 * Checks that everything a payload points to exists and is seen by who writes; answers the ids of
 * its units by code. Throws RULE naming what is not there: a hidden record and none are the same.
 */
export async function resolveReferences(
  tx: Tx,
  payload: Json,
): Promise<ReadonlyMap<string, string>> {
  const codes = unitCodes(payload);
  const units = await unitIdentities(tx, codes);
  const regulations = await missing([...regulationIds(payload)], (ids) =>
    tx.regulation.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  );
  const people = await missing([...personIds(payload)], (ids) =>
    tx.person.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  );
  const gaps: FieldError[] = [
    ...[...codes].filter((code) => !units.has(code)).map(gap('errors.gap.unknownUnit')),
    ...regulations.map(gap('errors.gap.unknownRegulation')),
    ...people.map(gap('errors.gap.unknownPerson')),
  ];
  if (gaps.length > 0) throw new AppError('RULE', 'errors.unresolved', { fields: gaps });
  return units;
}

/** A draft belongs to one of the record's parties or to a unit above one (domain, section 9). */
export async function requireOwnParty(
  tx: Tx,
  draftingUnitId: string,
  payload: Json,
): Promise<void> {
  const parties = await unitIdentities(tx, partyCodes(payload));
  const covered = await tx.unitCover.count({
    where: { unitId: draftingUnitId, coveredId: { in: [...parties.values()] } },
  });
  if (covered === 0) throw forbidden('errors.notOwnParty');
}

function gap(message: string) {
  return (path: string): FieldError => ({ path, message });
}

async function missing(
  ids: string[],
  find: (ids: string[]) => Promise<{ id: string }[]>,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = new Set((await find(ids)).map((row) => row.id));
  return ids.filter((id) => !found.has(id));
}
