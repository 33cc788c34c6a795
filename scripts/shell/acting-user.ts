import { asActor } from '@/lib/platform/db/as-actor';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { SHELL, UsageError } from './run-command';

/**
 * The user in whose name a command of the shell works: it sees and may do what they may. Throws
 * UsageError for a name without an account, or with one that is disabled.
 */
export async function actingUser(username: string): Promise<UserActor> {
  const user = await asActor(SHELL, (tx) =>
    tx.user.findFirst({
      where: { username: username.toLowerCase(), disabledAt: null },
      select: {
        id: true,
        username: true,
        displayName: true,
        memberships: { select: { role: true, unitId: true, unit: { select: { code: true } } } },
      },
    }),
  );
  if (user === null) throw new UsageError(`--as ${username}?`);
  return {
    kind: 'user',
    userId: user.id,
    username: user.username,
    displayName: user.displayName,
    memberships: user.memberships.map(({ role, unitId, unit }) => {
      return { role, unitId, unitCode: unit?.code ?? null };
    }),
    sessionId: '',
    mustChangePassword: false,
    request: NO_REQUEST,
  };
}
