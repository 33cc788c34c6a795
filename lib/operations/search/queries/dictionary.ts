import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { makeDictionary } from '../rules/dictionary';
import type { Dictionary } from '../schema/dictionary';

const kept = new WeakMap<UnitDirectory, Dictionary>();

/** The dictionary of queries for this directory of units; made once for the life of the directory. */
export async function searchDictionary(
  actor: Actor,
  directory: UnitDirectory,
): Promise<Dictionary> {
  const known = kept.get(directory);
  if (known) return known;
  const rows = await asActor(actor, (tx) =>
    tx.abbreviation.findMany({
      orderBy: [{ abbreviation: 'asc' }, { expansion: 'asc' }],
      select: {
        abbreviation: true,
        expansion: true,
        ambiguous: true,
        unit: { select: { code: true } },
      },
    }),
  );
  const dictionary = makeDictionary(
    directory,
    rows.map(({ unit, ...rest }) => ({ ...rest, unit: unit?.code ?? null })),
  );
  kept.set(directory, dictionary);
  return dictionary;
}
