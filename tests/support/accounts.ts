import { createUser } from '@/lib/domain/users/commands/accounts';
import { signIn } from '@/lib/domain/users/commands/sign-in';
import { resolveSession } from '@/lib/platform/auth/resolve';
import { cookieFor } from '@/lib/platform/auth/session-cookie';
import type { JobActor, RequestInfo, UserActor } from '@/lib/policy/actor';

export const SHELL: JobActor = { kind: 'job', name: 'test' };
export const PASSWORD = 'con thuyền rời bến sớm';
export const OTHER_PASSWORD = 'mười hai cánh đồng lúa';

const from = (address: string): RequestInfo => ({ requestId: 'r-1', address, userAgent: 'vitest' });

/** An account with the password of all tests and no right to records. */
export function account(username: string): Promise<{ userId: string }> {
  const memberships = [{ role: 'AUDITOR', unit: null } as const];
  return createUser(SHELL, { username, displayName: username, memberships }, PASSWORD);
}

/** One attempt to sign in from an address. */
export function attempt(username: string, password: string, address = '10.0.0.1') {
  return signIn({ kind: 'anonymous', request: from(address) }, { username, password });
}

/** Signs in: the person and the cookie they hold. */
export async function enter(username: string): Promise<{ actor: UserActor; cookie: string }> {
  const { sessionId } = await attempt(username, PASSWORD);
  const cookie = await cookieFor(sessionId);
  const actor = await whoHolds(cookie);
  if (actor === null) throw new Error('not signed in');
  return { actor, cookie };
}

/** The person of a cookie, if its session lives. */
export function whoHolds(cookie: string): Promise<UserActor | null> {
  return resolveSession(cookie, from('10.0.0.1'));
}
