import type { Tx } from '@/lib/platform/db/as-actor';

/** The ids of units by their codes; an unknown code is absent from the map. */
export async function unitIdentities(
  tx: Tx,
  codes: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) return new Map();
  const units = await tx.unit.findMany({
    where: { code: { in: wanted } },
    select: { id: true, code: true },
  });
  return new Map(units.map((unit) => [unit.code, unit.id]));
}
