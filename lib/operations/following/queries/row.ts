import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { FollowTarget } from '../schema';

export type Row = { regulationId: string | null; unitId: string | null; otherId: string | null };

/** A target as it is stored, a pair in the order of its codes; null for units that do not exist. */
export function rowOf(directory: UnitDirectory, target: FollowTarget): Row | null {
  if (target.kind === 'regulation') {
    return { regulationId: target.id, unitId: null, otherId: null };
  }
  const codes = target.kind === 'unit' ? [target.unit] : [target.unit, target.other].sort();
  const [unit, other] = codes.map((code) => directory.byCode.get(code));
  if (!unit || (target.kind === 'pair' && (!other || other === unit))) return null;
  return { regulationId: null, unitId: unit.id, otherId: other?.id ?? null };
}
