import { asActor } from '@/lib/platform/db/as-actor';
import { type JobActor, NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import type { Side } from './record';

const loader: JobActor = { kind: 'job', name: 'demo' };

/** The two people of a side as they would act when signed in; null where an account is gone. */
export async function peopleOf(
  side: Side,
): Promise<{ author: UserActor; approver: UserActor } | null> {
  const [author, approver] = await Promise.all([signedIn(side.author), signedIn(side.approver)]);
  return author && approver ? { author, approver } : null;
}

/** One demo user as signed in; null where the account is gone or disabled. */
export async function signedIn(username: string): Promise<UserActor | null> {
  const user = await asActor(loader, (tx) =>
    tx.user.findFirst({
      where: { username, disabledAt: null },
      select: {
        id: true,
        displayName: true,
        memberships: { select: { role: true, unitId: true, unit: { select: { code: true } } } },
      },
    }),
  );
  if (user === null) return null;
  const { id: userId, displayName } = user;
  const memberships = user.memberships.map(({ unit, ...rest }) => {
    return { ...rest, unitCode: unit?.code ?? null };
  });
  const session = { sessionId: '', mustChangePassword: false, request: NO_REQUEST };
  return { kind: 'user', userId, username, displayName, memberships, ...session };
}
