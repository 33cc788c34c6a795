import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import type { SavedSearch } from '../schema/saved';

/** The searches that the actor kept, by name; nobody else's. */
export async function listSavedSearches(actor: Actor): Promise<SavedSearch[]> {
  return asActor(actor, (tx) =>
    tx.savedSearch.findMany({
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, query: true },
    }),
  );
}
