import { createHash } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { isUuid } from '@/lib/core/uuid';
import { EnvironmentError, env } from '@/lib/platform/env';

export const SESSION_HOURS = 12;

/** Secure exactly when the site is served over https: offices run plain http on closed networks. */
export function isSecureSite(): boolean {
  return env().AUTH_URL?.startsWith('https:') ?? false;
}

/** The cookie of a session; browsers accept the prefix over https only. */
export function sessionCookieName(): string {
  return isSecureSite() ? '__Secure-registry.session' : 'registry.session';
}

/** The key that signs cookies. Throws EnvironmentError where none is set. */
export function authSecret(): string {
  const { AUTH_SECRET } = env();
  if (AUTH_SECRET) return AUTH_SECRET;
  throw new EnvironmentError('AUTH_SECRET: is not set');
}

/** The session id a cookie carries; null when it is altered, foreign or expired. */
export async function sessionIdOf(cookie: string | undefined): Promise<string | null> {
  if (!cookie || cookie.length > 4096) return null;
  const key = createHash('sha256').update(cookie).digest('base64');
  const kept = known.get(key) ?? (await read(cookie));
  if (kept === null) return null;
  remember(key, kept);
  return kept.expires > Date.now() ? kept.sessionId : null;
}

/** A cookie for a session: it says nothing but which one. */
export function cookieFor(sessionId: string): Promise<string> {
  return encode({
    token: { sid: sessionId },
    secret: authSecret(),
    salt: sessionCookieName(),
    maxAge: SESSION_HOURS * 3600,
  });
}

type Kept = { sessionId: string; expires: number };

// Decrypting costs more than the rest of a look-up; whether the session lives is asked each time.
const known = new Map<string, Kept>();
const KNOWN_LIMIT = 2000;

const claims = z.object({ sid: z.string().refine(isUuid), exp: z.number() });

async function read(cookie: string): Promise<Kept | null> {
  try {
    const token = await decode({ token: cookie, secret: authSecret(), salt: sessionCookieName() });
    const { sid, exp } = claims.parse(token);
    return { sessionId: sid, expires: exp * 1000 };
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    return null;
  }
}

/** Least recently used first out. */
function remember(key: string, kept: Kept): void {
  known.delete(key);
  known.set(key, kept);
  const oldest = known.keys().next();
  if (known.size > KNOWN_LIMIT && !oldest.done) known.delete(oldest.value);
}
