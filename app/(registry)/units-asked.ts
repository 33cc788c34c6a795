import type { UnitChoice } from '@/components/records/unit-choices';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName, subordinates } from '@/lib/domain/units/rules';
import { findUnits } from '@/lib/domain/units/rules/find';
import type { UserActor } from '@/lib/policy/actor';

export type AskedUnits = {
  /** For each unit understood, its code and those of all beneath it. */
  groups: string[][];
  /** The names that were understood, for the field. */
  shown: string[];
  choices: UnitChoice[];
};

/** What was meant by the units typed into a filter; where it is several or none, what may be chosen. */
export async function chosenUnits(
  actor: UserActor,
  typed: readonly string[],
  href: (change: Record<string, string>) => string,
): Promise<AskedUnits> {
  const asked: AskedUnits = { groups: [], shown: [], choices: [] };
  if (typed.length === 0) return asked;
  const directory = await unitDirectory(actor);
  for (const text of typed) {
    const found = findUnits(directory, text, 8);
    const [only] = found;
    if (only && found.length === 1) {
      asked.groups.push(subordinates(directory, only.code));
      asked.shown.push(presentName(only));
    } else {
      const options = found.map((unit) => ({
        href: href({ unit: unit.code }),
        label: `${presentName(unit)} (${unit.code})`,
      }));
      asked.choices.push({ typed: text, options });
    }
  }
  return asked;
}
