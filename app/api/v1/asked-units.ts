import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { subordinates } from '@/lib/domain/units/rules';
import type { Actor } from '@/lib/policy/actor';

/** For each unit asked for, the codes that count as it: with a roll-up all beneath it too. */
export async function askedUnits(
  actor: Actor,
  { unit, rollup }: { unit: readonly string[]; rollup: '0' | '1' },
): Promise<string[][]> {
  if (rollup === '0' || unit.length === 0) return unit.map((code) => [code]);
  const directory = await unitDirectory(actor);
  return unit.map((code) => subordinates(directory, code));
}
