import type { Json } from '@/lib/core/changes';
import { AppError, type FieldError, forbidden } from '@/lib/core/errors';
import { unitIdentities } from '@/lib/domain/units/queries/identities';
import type { Tx } from '@/lib/platform/db/as-actor';
import { type Named, partiesIn, peopleIn, regulationsIn, unitsIn } from './payload';

/**
 * Checks that everything a payload points to exists and is seen by who writes; answers the ids of
 * its units by code. Throws RULE naming the fields that point to nothing: a hidden record and none
 * are the same. `coming` are regulations published in the same act.
 */
export async function resolveReferences(
  tx: Tx,
  payload: Json,
  coming: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const named = { units: unitsIn(payload), regulations: regulationsIn(payload) };
  const units = await unitIdentities(tx, valuesOf(named.units));
  const regulations = await known(valuesOf(named.regulations), (ids) =>
    tx.regulation.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  );
  const people = await known(valuesOf(peopleIn(payload)), (ids) =>
    tx.person.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  );
  const gaps: FieldError[] = [
    ...gapsOf(named.units, new Set(units.keys()), 'errors.gap.unknownUnit'),
    ...gapsOf(
      named.regulations,
      new Set([...regulations, ...coming]),
      'errors.gap.unknownRegulation',
    ),
    ...gapsOf(peopleIn(payload), people, 'errors.gap.unknownPerson'),
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
  const parties = await unitIdentities(tx, valuesOf(partiesIn(payload)));
  const covered = await tx.unitCover.count({
    where: { unitId: draftingUnitId, coveredId: { in: [...parties.values()] } },
  });
  if (covered === 0) throw forbidden('errors.notOwnParty');
}

function valuesOf(named: readonly Named[]): string[] {
  return [...new Set(named.map(({ value }) => value))];
}

function gapsOf(
  named: readonly Named[],
  known: ReadonlySet<string>,
  message: string,
): FieldError[] {
  return named.filter(({ value }) => !known.has(value)).map(({ path }) => ({ path, message }));
}

async function known(
  ids: string[],
  find: (ids: string[]) => Promise<{ id: string }[]>,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  return new Set((await find(ids)).map((row) => row.id));
}
