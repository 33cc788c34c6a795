import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { isAppError } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { log } from '@/lib/platform/log';
import type { RequestInfo } from '@/lib/policy/actor';
import { requestInfoOf } from './request-info';
import { authSecret, isSecureSite, SESSION_HOURS, sessionCookieName } from './session-cookie';

/** What sign-in and sign-out do; commands of the domain, which this folder may not know. */
export type DoorCommands = {
  open: (request: RequestInfo, credentials: unknown) => Promise<{ sessionId: string }>;
  close: (sessionId: string) => Promise<void>;
};

export type Door = {
  /** Signs in and sets the cookie. Throws what `open` throws. */
  enter: (credentials: Record<string, string>) => Promise<void>;
  /** Ends the session of the cookie and clears it. */
  leave: () => Promise<void>;
  handlers: ReturnType<typeof NextAuth>['handlers'];
};

/** The door to the registry: next-auth with username and password, around a session that is a row. */
export function makeDoor(commands: DoorCommands): Door {
  const auth = NextAuth(() => configuration(commands));
  return {
    handlers: auth.handlers,
    enter: async (credentials) => {
      try {
        await auth.signIn('credentials', { ...credentials, redirect: false });
      } catch (error) {
        throw refusalWithin(error) ?? error;
      }
    },
    leave: async () => {
      await auth.signOut({ redirect: false });
    },
  };
}

function configuration(commands: DoorCommands): NextAuthConfig {
  const maxAge = SESSION_HOURS * 3600;
  return {
    secret: authSecret(),
    trustHost: true,
    useSecureCookies: isSecureSite(),
    session: { strategy: 'jwt', maxAge },
    pages: { signIn: '/login', error: '/login' },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite() },
      },
    },
    providers: [passwordProvider(commands)],
    callbacks: {
      // The cookie says which session it is and nothing else; the row says the rest.
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async (message) => {
        const sessionId = 'token' in message ? message.token?.sid : undefined;
        if (typeof sessionId === 'string' && isUuid(sessionId)) await commands.close(sessionId);
      },
    },
    logger: { error: noteError, warn: () => undefined, debug: () => undefined },
  };
}

function passwordProvider({ open }: DoorCommands) {
  return Credentials({
    credentials: { username: {}, password: { type: 'password' } },
    authorize: async ({ username, password }, request) => {
      try {
        const opened = await open(requestInfoOf(request.headers), { username, password });
        return { id: opened.sessionId };
      } catch (error) {
        throw isAppError(error) ? new CredentialsSignin('', { cause: { err: error } }) : error;
      }
    },
  });
}

/** A wrong password is no fault of the program, and what was typed must not reach the log. */
function noteError(error: Error): void {
  if (refusalWithin(error) === null) log().error({ fault: { name: error.name } }, 'sign-in');
}

function refusalWithin(error: unknown): Error | null {
  if (isAppError(error)) return error;
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'err' in cause) {
    return isAppError(cause.err) ? cause.err : null;
  }
  return null;
}
