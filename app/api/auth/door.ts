import { signOut } from '@/lib/domain/users/commands/sessions';
import { signIn } from '@/lib/domain/users/commands/sign-in';
import { signInForm } from '@/lib/domain/users/schema';
import { parsed } from '@/lib/http/refusal';
import { currentRequest } from '@/lib/http/session';
import { makeDoor } from '@/lib/platform/auth/next-auth';
import { actorOfSession } from '@/lib/platform/auth/resolve';

/** The one door: the page's form and the library's own addresses go through the same commands. */
export const door = makeDoor({
  open: (request, credentials) =>
    signIn({ kind: 'anonymous', request }, parsed(signInForm, credentials)),
  close: async (sessionId) => {
    const actor = await actorOfSession(sessionId, await currentRequest());
    if (actor !== null) await signOut(actor);
  },
});
