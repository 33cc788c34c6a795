import { changes } from '@/lib/core/changes';
import { AppError, forbidden, invalid, notFound } from '@/lib/core/errors';
import { uuidv7 } from '@/lib/core/uuid';
import { unitIdentities } from '@/lib/domain/units/queries/identities';
import { hashPassword } from '@/lib/platform/auth/password-hash';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { Actor } from '@/lib/policy/actor';
import { canManageAccount, canManageUsers } from '@/lib/policy/users';
import type { NewUser } from '../schema';
import { requireGood, storeHash } from './password';
import { endSessions } from './sessions';

/**
 * Makes an account with its roles and a password that must be changed. FORBIDDEN, INVALID (password,
 * unknown unit), CONFLICT where the username is taken.
 */
export async function createUser(
  actor: Actor,
  user: NewUser,
  password: string,
): Promise<{ userId: string }> {
  if (!canManageUsers(actor)) throw forbidden();
  requireGood('password', password, user.username, false);
  return addAccount(actor, user, await hashPassword(password));
}

/** As `createUser`, with a password that was hashed before and is not judged again. */
export async function addAccount(
  actor: Actor,
  user: NewUser,
  hash: string,
): Promise<{ userId: string }> {
  if (!canManageUsers(actor)) throw forbidden();
  return writeAs(actor, async (tx) => {
    const userId = uuidv7();
    const { username, displayName } = user;
    await requireFree(tx, username);
    await tx.user.createMany({ data: { id: userId, username, displayName } });
    await tx.membership.createMany({ data: await membershipsOf(tx, userId, user) });
    await storeHash(tx, userId, hash);
    await appendAudit(tx, {
      action: 'user.create',
      subjectType: 'user',
      subjectId: userId,
      summary: username,
      changes: changes({}, { username, displayName, memberships: user.memberships }),
    });
    return { userId };
  });
}

/** Shuts an account: its sessions end, its tokens stop. FORBIDDEN (one's own too), NOT_FOUND. */
export function disableUser(actor: Actor, username: string): Promise<void> {
  return setDisabled(actor, username, true);
}

/** Opens a shut account again; its old sessions stay ended. FORBIDDEN, NOT_FOUND. */
export function enableUser(actor: Actor, username: string): Promise<void> {
  return setDisabled(actor, username, false);
}

async function setDisabled(actor: Actor, username: string, disabled: boolean): Promise<void> {
  if (!canManageUsers(actor)) throw forbidden();
  await writeAs(actor, async (tx) => {
    const user = await tx.user.findUnique({ where: { username } });
    if (user === null) throw notFound();
    if (!canManageAccount(actor, user.id)) throw forbidden();
    const disabledAt = disabled ? (user.disabledAt ?? new Date()) : null;
    await tx.user.updateMany({ where: { id: user.id }, data: { disabledAt } });
    if (disabled) await endSessions(tx, { userId: user.id });
    await appendAudit(tx, {
      action: disabled ? 'user.disable' : 'user.enable',
      subjectType: 'user',
      subjectId: user.id,
      summary: username,
      changes: changes({ disabled: user.disabledAt !== null }, { disabled }),
    });
  });
}

async function requireFree(tx: Tx, username: string): Promise<void> {
  if ((await tx.user.count({ where: { username } })) > 0) {
    throw new AppError('CONFLICT', 'errors.usernameTaken');
  }
}

async function membershipsOf(tx: Tx, userId: string, { memberships }: NewUser) {
  const codes = memberships.map(({ unit }) => unit).filter((unit) => unit !== null);
  const ids = await unitIdentities(tx, codes);
  return memberships.map(({ role, unit }, index) => {
    const unitId = unit === null ? null : (ids.get(unit) ?? null);
    if (unit !== null && unitId === null) {
      throw invalid([{ path: `memberships.${index}.unit`, message: 'errors.field.unitCode' }]);
    }
    return { userId, role, unitId };
  });
}
