import { forbidden, invalid, notFound } from '@/lib/core/errors';
import { hashPassword, passwordFits } from '@/lib/platform/auth/password-hash';
import { noteAs, type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { Actor } from '@/lib/policy/actor';
import { canChangePassword, canManageAccount, canManageUsers } from '@/lib/policy/users';
import { passwordFault } from '../rules/password';
import { endSessions } from './sessions';
import { countAttempt, forgive, GUESSES } from './throttle';

/**
 * Changes one's own password and ends one's other sessions. INVALID names the field: the present
 * password does not fit, or the new one is refused by the rules or the same. RATE_LIMITED after too
 * many that did not fit: whoever finds a session open must not guess the password in it.
 */
export async function changeOwnPassword(
  actor: Actor,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<void> {
  if (actor.kind !== 'user' || !canChangePassword(actor, actor.userId)) throw forbidden();
  const guesses = { key: `change:${actor.userId}`, threshold: GUESSES };
  const stored = await noteAs(actor, async (tx) => {
    await countAttempt(tx, [guesses]);
    return ownHash(tx);
  });
  if (!(await passwordFits(stored, currentPassword))) {
    throw invalid([{ path: 'currentPassword', message: 'errors.password.current' }]);
  }
  await noteAs(actor, (tx) => forgive(tx, guesses.key));
  const isSame = newPassword.normalize('NFC') === currentPassword.normalize('NFC');
  requireGood('newPassword', newPassword, actor.username, isSame);
  const hash = await hashPassword(newPassword);
  await writeAs(actor, async (tx) => {
    await storeHash(tx, actor.userId, hash);
    await endSessions(tx, { userId: actor.userId, id: { not: actor.sessionId } });
    await audit(tx, 'user.changePassword', actor.userId);
  });
}

/** Gives somebody a password that they must change, and ends their sessions. FORBIDDEN, NOT_FOUND. */
export async function resetPassword(
  actor: Actor,
  username: string,
  password: string,
): Promise<void> {
  if (!canManageUsers(actor)) throw forbidden();
  requireGood('password', password, username, false);
  const hash = await hashPassword(password);
  await writeAs(actor, async (tx) => {
    const user = await tx.user.findUnique({ where: { username }, select: { id: true } });
    if (user === null) throw notFound();
    if (!canManageAccount(actor, user.id)) throw forbidden();
    await storeHash(tx, user.id, hash);
    await endSessions(tx, { userId: user.id });
    await audit(tx, 'user.resetPassword', user.id);
  });
}

/** Throws INVALID at `path` where the rules refuse the password. */
export function requireGood(
  path: string,
  password: string,
  username: string,
  isSame: boolean,
): void {
  const fault = isSame ? 'errors.password.same' : passwordFault(password, username);
  if (fault !== null) throw invalid([{ path, message: fault }]);
}

/** Stores a hash; one that somebody else sets has to be changed at the next sign-in. */
export async function storeHash(tx: Tx, userId: string, hash: string): Promise<void> {
  await tx.$queryRaw`SELECT app.set_password(${userId}::uuid, ${hash})::text`;
}

async function ownHash(tx: Tx): Promise<string | null> {
  const rows = await tx.$queryRaw<{ hash: string | null }[]>`
    SELECT app.own_password_hash() AS hash`;
  return rows[0]?.hash ?? null;
}

function audit(tx: Tx, action: string, userId: string): Promise<void> {
  return appendAudit(tx, { action, subjectType: 'user', subjectId: userId });
}
