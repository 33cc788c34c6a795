import { forbidden, notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { Actor } from '@/lib/policy/actor';
import { canChangePassword, canRevokeSession } from '@/lib/policy/users';

/** Ends the session one acts in. FORBIDDEN for an actor without one. */
export async function signOut(actor: Actor): Promise<void> {
  if (actor.kind !== 'user') throw forbidden();
  await writeAs(actor, async (tx) => {
    await endSessions(tx, { id: actor.sessionId, userId: actor.userId });
    await audit(tx, 'session.signOut', actor.userId, actor.sessionId);
  });
}

/** Ends one session, at once. NOT_FOUND for another person's, unless one manages accounts. */
export async function revokeSession(actor: Actor, id: string): Promise<void> {
  await writeAs(actor, async (tx) => {
    const session = isUuid(id)
      ? await tx.session.findFirst({ where: { id }, select: { userId: true } })
      : null;
    if (session === null || !canRevokeSession(actor, session.userId)) throw notFound();
    await endSessions(tx, { id, userId: session.userId });
    await audit(tx, 'session.revoke', session.userId, id);
  });
}

/** Signs a person out everywhere, this session included. FORBIDDEN where it is not one's own. */
export async function revokeAllSessions(actor: Actor): Promise<void> {
  if (actor.kind !== 'user' || !canChangePassword(actor, actor.userId)) throw forbidden();
  await writeAs(actor, async (tx) => {
    await endSessions(tx, { userId: actor.userId });
    await audit(tx, 'session.revokeAll', actor.userId, null);
  });
}

/** Ends the living sessions of a person, within a transaction that records why. */
export async function endSessions(
  tx: Tx,
  which: { userId: string; id?: string | { not: string } },
): Promise<void> {
  await tx.session.updateMany({
    where: { ...which, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

function audit(tx: Tx, action: string, userId: string, sessionId: string | null): Promise<void> {
  const summary = sessionId && `session ${sessionId}`;
  return appendAudit(tx, { action, subjectType: 'user', subjectId: userId, summary });
}
