import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { requestInfoOf } from '@/lib/platform/auth/request-info';
import { resolveSession } from '@/lib/platform/auth/resolve';
import { sessionCookieName } from '@/lib/platform/auth/session-cookie';
import type { RequestInfo, UserActor } from '@/lib/policy/actor';
import { localPath } from './local-path';

/** What is noted of the present request. */
export const currentRequest = cache(
  async (): Promise<RequestInfo> => requestInfoOf(new Headers(await headers())),
);

/** Who is signed in, or null; one look-up a request. */
export const currentActor = cache(async (): Promise<UserActor | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  return cookie === undefined ? null : resolveSession(cookie, await currentRequest());
});

/**
 * Who is signed in. Others go to the sign-in page and come back to `nextPath`; whoever has a
 * password set by somebody else goes to change it, and nowhere before.
 */
export async function requireActor(nextPath: string): Promise<UserActor> {
  const actor = await currentActor();
  if (actor === null) return redirect(signInPath(nextPath));
  if (actor.mustChangePassword && localPath(nextPath).split('?')[0] !== ACCOUNT) redirect(ACCOUNT);
  return actor;
}

/** The sign-in page that leads back to a path of this site. */
export function signInPath(nextPath: string): string {
  const next = localPath(nextPath);
  return next === '/' ? '/login' : `/login?next=${encodeURIComponent(next)}`;
}

const ACCOUNT = '/account';
