import { forbidden, unauthenticated } from '@/lib/core/errors';
import { resolveSession, resolveToken } from '@/lib/platform/auth/resolve';
import { sessionCookieName } from '@/lib/platform/auth/session-cookie';
import type { RequestInfo, TokenActor, UserActor } from '@/lib/policy/actor';
import { isSameOrigin } from '../same-origin';

export type ApiActor = UserActor | TokenActor;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Who calls: the bearer of a token, or a session cookie, which for changes must come from a page
 * of ours. Throws UNAUTHENTICATED, and FORBIDDEN as long as a set password must be changed.
 */
export async function authenticate(request: Request, info: RequestInfo): Promise<ApiActor> {
  const header = request.headers.get('authorization');
  const actor = header === null ? await bySession(request, info) : await byToken(header, info);
  if (actor === null) throw unauthenticated();
  if (actor.kind === 'user' && actor.mustChangePassword)
    throw forbidden('errors.mustChangePassword');
  if (actor.kind === 'user' && !SAFE.has(request.method) && !isSameOrigin(request.headers)) {
    throw forbidden('errors.foreignOrigin');
  }
  return actor;
}

function bySession(request: Request, info: RequestInfo): Promise<UserActor | null> {
  const name = `${sessionCookieName()}=`;
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const pair = pairs.find((each) => each.startsWith(name));
  return resolveSession(pair?.slice(name.length), info);
}

async function byToken(header: string, info: RequestInfo) {
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  return token === undefined ? null : resolveToken(token, info);
}
