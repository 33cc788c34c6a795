import { randomBytes } from 'node:crypto';
import { AppError, forbidden, invalid, notFound } from '@/lib/core/errors';
import { isUuid, uuidv7 } from '@/lib/core/uuid';
import { hashOfToken } from '@/lib/platform/auth/resolve';
import { writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { Actor } from '@/lib/policy/actor';
import { canCreateToken, canRevokeToken } from '@/lib/policy/users';
import type { NewToken } from '../schema';

/** Marks our tokens, so that scanners of leaked secrets can tell them. */
const PREFIX = 'qcph_';

/**
 * Makes a token that acts as its owner. The text is in the answer and nowhere else: only its hash is
 * stored. FORBIDDEN, NOT_FOUND for an unknown owner, CONFLICT for a name used before.
 */
export async function createToken(
  actor: Actor,
  username: string,
  { name, expiresAt }: NewToken,
): Promise<{ id: string; token: string }> {
  if (expiresAt !== null && expiresAt.getTime() <= Date.now()) {
    throw invalid([{ path: 'expires', message: 'errors.field.pastDate' }]);
  }
  const made = { id: uuidv7(), token: PREFIX + randomBytes(32).toString('base64url') };
  await writeAs(actor, async (tx) => {
    const owner = await tx.user.findUnique({ where: { username }, select: { id: true } });
    if (owner === null) throw notFound();
    if (!canCreateToken(actor, owner.id)) throw forbidden();
    const doubled = await tx.apiToken.count({ where: { userId: owner.id, name } });
    if (doubled > 0) throw new AppError('CONFLICT', 'errors.tokenNameTaken');
    const hash = hashOfToken(made.token);
    await tx.apiToken.createMany({
      data: { id: made.id, userId: owner.id, name, hash, expiresAt },
    });
    const summary = `${username}: ${name}`;
    await appendAudit(tx, {
      action: 'token.create',
      subjectType: 'token',
      subjectId: made.id,
      summary,
    });
  });
  return made;
}

/** Ends a token at once. NOT_FOUND for one that is not the actor's, unless they manage accounts. */
export async function revokeToken(actor: Actor, id: string): Promise<void> {
  await writeAs(actor, async (tx) => {
    const token = isUuid(id)
      ? await tx.apiToken.findFirst({ where: { id }, select: { userId: true, name: true } })
      : null;
    if (token === null || !canRevokeToken(actor, token.userId)) throw notFound();
    await tx.apiToken.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await appendAudit(tx, {
      action: 'token.revoke',
      subjectType: 'token',
      subjectId: id,
      summary: token.name,
    });
  });
}
