import type { Tx } from '@/lib/platform/db/as-actor';

/**
 * After mentions, merges or decisions of these threads changed: the database says anew whose thread
 * is whose and what everybody may know of them, and forgets those nobody mentions or decided on.
 */
export async function settle(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`SELECT app.settle_follow_ups(${[...new Set(ids)]}::uuid[])`;
}
