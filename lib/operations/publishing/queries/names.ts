import type { Json } from '@/lib/core/changes';
import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Tx } from '@/lib/platform/db/as-actor';
import { type Named, peopleIn, regulationsIn, unitsIn } from '../commands/payload';
import type { Names } from '../schema/comparison';

/** Names of all that payloads point to, as far as the actor sees it; two statements. */
export async function namesIn(
  tx: Tx,
  directory: UnitDirectory,
  payloads: readonly Json[],
): Promise<Names> {
  const units = valuesOf(payloads.flatMap(unitsIn)).flatMap((code) => {
    const unit = directory.byCode.get(code);
    return unit ? [[code, presentName(unit)] as const] : [];
  });
  const papers = await tx.regulation.findMany({
    where: { id: { in: valuesOf(payloads.flatMap(regulationsIn)) } },
    select: { id: true, number: true, title: true },
  });
  const people = await tx.person.findMany({
    where: { id: { in: valuesOf(payloads.flatMap(peopleIn)) } },
    select: { id: true, name: true },
  });
  return Object.fromEntries([
    ...units,
    ...papers.map(({ id, number, title }) => [id, number ? `${number}, ${title}` : title] as const),
    ...people.map(({ id, name }) => [id, name] as const),
  ]);
}

function valuesOf(named: readonly Named[]): string[] {
  return [...new Set(named.map(({ value }) => value))];
}
