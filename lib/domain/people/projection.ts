import { uuidv7 } from '@/lib/core/uuid';
import type { Tx } from '@/lib/platform/db/as-actor';

export type NamedItem = { id: string; person: string | null; name: string | null };

/** The person an item of the record stood for before, and that person's name. */
export type KnownPerson = { itemId: string; personId: string; name: string };

/**
 * The person behind each named item: the one chosen, else the one the item had before under the
 * same name, else a new one; people of the same name stay apart until somebody merges them.
 */
export async function projectPeople(
  tx: Tx,
  items: readonly NamedItem[],
  known: readonly KnownPerson[],
): Promise<ReadonlyMap<string, string>> {
  const before = new Map(known.map((each) => [each.itemId, each]));
  const people = new Map<string, string>();
  const added: { id: string; name: string }[] = [];
  for (const item of items) {
    const old = before.get(item.id);
    if (item.person !== null) people.set(item.id, item.person);
    else if (item.name === null) continue;
    else if (old?.name === item.name) people.set(item.id, old.personId);
    else {
      const person = { id: uuidv7(), name: item.name };
      added.push(person);
      people.set(item.id, person.id);
    }
  }
  // No row is returned: a new person is seen only once something mentions them.
  await tx.person.createMany({ data: added });
  return people;
}
