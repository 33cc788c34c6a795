import { createHash } from 'node:crypto';
import { z } from 'zod';
import { asStranger } from '@/lib/platform/db/as-actor';
import type { RequestInfo, TokenActor, UserActor } from '@/lib/policy/actor';
import { Role } from '@/prisma/generated/enums';
import { sessionIdOf } from './session-cookie';

const person = z.object({
  userId: z.string(),
  username: z.string(),
  displayName: z.string(),
  memberships: z.array(
    z.object({
      role: z.enum(Role),
      unitId: z.string().nullable(),
      unitCode: z.string().nullable(),
    }),
  ),
});

const sessionPerson = person.extend({ mustChangePassword: z.boolean(), unread: z.int() });
const tokenPerson = person.extend({ tokenId: z.string() });

/**
 * The person behind a session cookie. Asks the database each time: a session that was revoked or
 * has run out, or an account that was disabled, is nobody at once.
 */
export async function resolveSession(
  cookie: string | undefined,
  request: RequestInfo,
): Promise<UserActor | null> {
  const sessionId = await sessionIdOf(cookie);
  return sessionId === null ? null : actorOfSession(sessionId, request);
}

/** The person of a living session whose id came from a cookie of ours; else null. */
export async function actorOfSession(
  sessionId: string,
  request: RequestInfo,
): Promise<UserActor | null> {
  const rows = await asStranger(
    request,
    (tx) =>
      tx.$queryRaw<{ found: unknown }[]>`SELECT app.resolve_session(${sessionId}::uuid) AS found`,
  );
  const found = rows[0]?.found;
  return found ? { kind: 'user', ...sessionPerson.parse(found), sessionId, request } : null;
}

/**
 * The owner of an API token; null when it was revoked or has run out, or the account was disabled.
 * A password that must be changed does not stop it: whoever set the password does not know the token.
 */
export async function resolveToken(
  token: string,
  request: RequestInfo,
): Promise<TokenActor | null> {
  if (!/^qcph_[\w-]{43}$/.test(token)) return null;
  const hash = hashOfToken(token);
  const rows = await asStranger(
    request,
    (tx) => tx.$queryRaw<{ found: unknown }[]>`SELECT app.resolve_token(${hash}) AS found`,
  );
  const found = rows[0]?.found;
  return found ? { kind: 'token', ...tokenPerson.parse(found), request } : null;
}

/** How a token is stored: 256 random bits need no slow hash. */
export function hashOfToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}
