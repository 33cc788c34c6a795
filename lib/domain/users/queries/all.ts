import { forbidden } from '@/lib/core/errors';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { canManageUsers } from '@/lib/policy/users';
import type { Role } from '@/prisma/generated/enums';
import type { TokenItem } from './own';

export type UserItem = {
  id: string;
  username: string;
  displayName: string;
  disabled: boolean;
  memberships: { role: Role; unit: string | null }[];
};

/** Everybody with an account, by username. FORBIDDEN unless the actor manages accounts. */
export async function listUsers(actor: Actor): Promise<UserItem[]> {
  if (!canManageUsers(actor)) throw forbidden();
  const users = await asActor(actor, (tx) =>
    tx.user.findMany({
      orderBy: { username: 'asc' },
      select: {
        id: true,
        username: true,
        displayName: true,
        disabledAt: true,
        memberships: {
          select: { role: true, unit: { select: { code: true } } },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        },
      },
    }),
  );
  return users.map(({ disabledAt, memberships, ...user }) => ({
    ...user,
    disabled: disabledAt !== null,
    memberships: memberships.map(({ role, unit }) => ({ role, unit: unit?.code ?? null })),
  }));
}

export type OwnedToken = TokenItem & { username: string; revokedAt: Date | null };

/** All tokens with their owners, or one owner's. FORBIDDEN unless the actor manages accounts. */
export async function listTokens(actor: Actor, username?: string): Promise<OwnedToken[]> {
  if (!canManageUsers(actor)) throw forbidden();
  const tokens = await asActor(actor, (tx) =>
    tx.apiToken.findMany({
      where: username === undefined ? {} : { user: { username } },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        name: true,
        createdAt: true,
        expiresAt: true,
        revokedAt: true,
        lastUsedAt: true,
        user: { select: { username: true } },
      },
    }),
  );
  return tokens.map(({ user, ...token }) => ({ ...token, username: user.username }));
}
