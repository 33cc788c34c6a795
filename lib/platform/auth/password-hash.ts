import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id, the default of the library, above the minimum of RFC 9106, 4 and OWASP; about 50 ms on a present server. */
const COST = { memoryCost: 47_104, timeCost: 3, parallelism: 1 };

/** The hash to store of a password; NFC, so that every keyboard gives the same one. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/**
 * Whether the password fits. Without a stored hash one that fits nothing is tried instead, at the
 * same cost, so that the time taken does not tell whether an account exists.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  unfitting ??= hashPassword(randomBytes(32).toString('base64'));
  const instead = await unfitting;
  const fits = await verify(stored ?? instead, password.normalize('NFC'));
  return fits && stored !== null;
}

let unfitting: Promise<string> | undefined;
