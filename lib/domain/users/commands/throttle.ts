import { rateLimited } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db/as-actor';

/** How many guesses at one account's password are let pass before each next one doubles the wait. */
const GUESSES = 5;

/**
 * Asks for the waits of all keys and counts an attempt against the first, under one lock and before
 * the password is tried: guesses sent at the same moment get no further than one after the other.
 * RATE_LIMITED while there is a wait.
 */
export async function countAttempt(tx: Tx, keys: readonly [string, ...string[]]): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${keys[0]}, 0))::text`;
  const waits = await tx.$queryRaw<{ wait: number }[]>`SELECT app.sign_in_wait(${keys}) AS wait`;
  const wait = waits[0]?.wait ?? 0;
  if (wait > 0) throw rateLimited(wait);
  await countFailure(tx, keys[0], GUESSES);
}

/** One more failure of this key; from `threshold` on each doubles the wait. */
export async function countFailure(tx: Tx, key: string, threshold: number): Promise<void> {
  await tx.$queryRaw`SELECT app.sign_in_failed(${key}, ${threshold}::int)::text`;
}

/** The password did fit: nothing is held against the key any more. */
export async function forgive(tx: Tx, key: string): Promise<void> {
  await tx.$queryRaw`SELECT app.sign_in_succeeded(${key})::text`;
}
