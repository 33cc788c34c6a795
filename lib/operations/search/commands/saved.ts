import { forbidden, notFound, rule } from '@/lib/core/errors';
import { uuidv7 } from '@/lib/core/uuid';
import { writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import type { SavedForm } from '../schema/saved';

const MOST = 50;

/** Keeps a search of one's own; the same one again gets the new name. RULE beyond fifty, FORBIDDEN for nobody. */
export async function saveSearch(actor: Actor, { name, query }: SavedForm): Promise<void> {
  const userId = userIdOf(actor);
  if (userId === null) throw forbidden();
  const clean = new URLSearchParams(query).toString();
  await writeAs(actor, async (tx) => {
    if ((await tx.savedSearch.count()) >= MOST) throw rule('errors.tooManySavedSearches');
    const id = uuidv7();
    await tx.savedSearch.upsert({
      where: { userId_query: { userId, query: clean } },
      create: { id, userId, name, query: clean },
      update: { name },
    });
    // What is looked for may tell of what is hidden: the log says only that a search was kept.
    await appendAudit(tx, { action: 'search.save', subjectType: 'search', subjectId: null });
  });
}

/** Forgets a search of one's own. NOT_FOUND for anybody else's. */
export async function deleteSearch(actor: Actor, id: string): Promise<void> {
  await writeAs(actor, async (tx) => {
    const { count } = await tx.savedSearch.deleteMany({ where: { id } });
    if (count === 0) throw notFound();
    await appendAudit(tx, { action: 'search.forget', subjectType: 'search', subjectId: null });
  });
}
