import { asActor } from '@/lib/platform/db/as-actor';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import type { Prisma } from '@/prisma/generated/client';
import type { Role } from '@/prisma/generated/enums';

export type OwnSession = {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  address: string | null;
  userAgent: string | null;
  /** The session that asks. */
  current: boolean;
};

export type TokenItem = {
  id: string;
  name: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
};

export type OwnMembership = {
  id: string;
  role: Role;
  unit: { code: string; name: string } | null;
};

/** The living sessions of the actor, the most recently used first; none for whoever is no person. */
export async function ownSessions(actor: Actor): Promise<OwnSession[]> {
  const userId = userIdOf(actor);
  if (userId === null) return [];
  const sessions = await asActor(actor, (tx) =>
    tx.session.findMany({
      where: { userId, revokedAt: null, expiresAt: { gt: new Date() } },
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
      select: { id: true, createdAt: true, lastSeenAt: true, address: true, userAgent: true },
      take: 100,
    }),
  );
  const own = actor.kind === 'user' ? actor.sessionId : null;
  return sessions.map((session) => ({ ...session, current: session.id === own }));
}

/** The actor's tokens that were not revoked, the newest first. */
export async function ownTokens(actor: Actor): Promise<TokenItem[]> {
  const userId = userIdOf(actor);
  if (userId === null) return [];
  return asActor(actor, (tx) =>
    tx.apiToken.findMany({
      where: { userId, revokedAt: null },
      orderBy: { id: 'desc' },
      select: { id: true, name: true, createdAt: true, expiresAt: true, lastUsedAt: true },
      take: 100,
    }),
  );
}

/** The actor's roles, each with its unit under its present name. */
export async function ownMemberships(actor: Actor): Promise<OwnMembership[]> {
  const userId = userIdOf(actor);
  if (userId === null) return [];
  const memberships = await asActor(actor, (tx) =>
    tx.membership.findMany({
      where: { userId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, role: true, unit: { select: { code: true, names: PRESENT_NAME } } },
    }),
  );
  return memberships.map(({ unit, ...rest }) => ({
    ...rest,
    unit: unit && { code: unit.code, name: unit.names[0]?.name ?? unit.code },
  }));
}

/** The official name that began last; without a beginning it has always been the name. */
const PRESENT_NAME = {
  where: { kind: 'OFFICIAL' },
  orderBy: [
    { validToLatest: { sort: 'desc', nulls: 'first' } },
    { validFromEarliest: { sort: 'desc', nulls: 'last' } },
  ],
  select: { name: true },
  take: 1,
} satisfies Prisma.Unit$namesArgs;
