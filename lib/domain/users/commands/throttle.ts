import { rateLimited } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db/as-actor';

/** What attempts are counted against, and how many are let pass before each next doubles the wait. */
export type Counter = { key: string; threshold: number };

/** Guesses at one account's password. */
export const GUESSES = 5;

/**
 * Asks for the waits of all counters and counts an attempt against each, under their locks and
 * before the password is tried: guesses sent at the same moment get no further than one after the
 * other. Always in the same order, so that no two wait for each other. RATE_LIMITED on a wait.
 */
export async function countAttempt(tx: Tx, counters: readonly Counter[]): Promise<void> {
  const keys = counters.map(({ key }) => key);
  for (const key of keys) {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
  }
  const waits = await tx.$queryRaw<{ wait: number }[]>`SELECT app.sign_in_wait(${keys}) AS wait`;
  const wait = waits[0]?.wait ?? 0;
  if (wait > 0) throw rateLimited(wait);
  for (const { key, threshold } of counters) {
    await tx.$queryRaw`SELECT app.sign_in_failed(${key}, ${threshold}::int)::text`;
  }
}

/** This attempt was no failure; those before it still count. */
export async function uncount(tx: Tx, key: string): Promise<void> {
  await tx.$queryRaw`SELECT app.sign_in_uncounted(${key})::text`;
}

/** The password did fit: nothing is held against the key any more. */
export async function forgive(tx: Tx, key: string): Promise<void> {
  await tx.$queryRaw`SELECT app.sign_in_succeeded(${key})::text`;
}
