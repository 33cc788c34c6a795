import type { Tx } from '@/lib/platform/db/as-actor';

/**
 * After mentions, merges or decisions of these threads changed: the database says anew whose thread
 * is whose and what everybody may know of them, and forgets those nobody mentions or decided on.
 */
export async function settle(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`SELECT app.settle_follow_ups(${[...new Set(ids)]}::uuid[])`;
}

/**
 * After a person's decision, which no publication follows: search knows these threads anew. The one
 * that gave or took mentions comes first, so that they are written where they count now.
 */
export async function index(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await tx.$executeRaw`SELECT app.search_index('FOLLOW_UP'::"SearchType", ${id}::uuid)`;
  }
}
