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
  mustChangePassword: z.boolean(),
  memberships: z.array(
    z.object({
      role: z.enum(Role),
      unitId: z.string().nullable(),
      unitCode: z.string().nullable(),
    }),
  ),
});

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
  if (sessionId === null) return null;
  const rows = await asStranger(
    request,
    (tx) =>
      tx.$queryRaw<{ found: unknown }[]>`SELECT app.resolve_session(${sessionId}::uuid) AS found`,
  );
  const found = rows[0]?.found;
  return found ? { kind: 'user', ...person.parse(found), sessionId, request } : null;
}

/** The person behind an API token; none when it was revoked, has run out, or must first change a password. */
export async function resolveToken(
  token: string,
  request: RequestInfo,
): Promise<(TokenActor & { mustChangePassword: boolean }) | null> {
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
