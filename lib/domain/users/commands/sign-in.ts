import { unauthenticated } from '@/lib/core/errors';
import { passwordFits } from '@/lib/platform/auth/password-hash';
import { SESSION_HOURS } from '@/lib/platform/auth/session-cookie';
import { asStranger, type Tx } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { AnonymousActor } from '@/lib/policy/actor';
import { countAttempt, forgive, GUESSES, uncount } from './throttle';

export type Credentials = { username: string; password: string };

/** How many failures from one address are let pass before each next one doubles the wait. */
const FAILURES_OF_ADDRESS = 30;

/**
 * Opens a session for a username and its password. Whether the account is unknown, disabled or the
 * password wrong, the answer (UNAUTHENTICATED) and the time it takes are the same; after too many
 * failures it is RATE_LIMITED, for known and unknown names alike.
 */
export async function signIn(
  actor: AnonymousActor,
  { username, password }: Credentials,
): Promise<{ sessionId: string }> {
  const name = username.normalize('NFC').toLowerCase().slice(0, 200);
  const account = await admit(actor, name);
  const fits = await passwordFits(account?.password_hash ?? null, password);
  const owner = fits && account && !account.disabled ? account.user_id : null;
  const sessionId = owner && (await open(actor, name, owner));
  if (sessionId) return { sessionId };
  await noteFailure(actor, account && { id: account.user_id, name });
  throw unauthenticated('auth.refused');
}

type Account = { user_id: string | null; password_hash: string | null; disabled: boolean | null };

/** The attempt is counted against name and address, whether there is such an account or not. */
function admit({ request }: AnonymousActor, name: string): Promise<Account | null> {
  return asStranger(request, async (tx) => {
    await countAttempt(tx, [
      { key: accountKey(name), threshold: GUESSES },
      { key: addressKey(request.address), threshold: FAILURES_OF_ADDRESS },
    ]);
    const found = await tx.$queryRaw<Account[]>`SELECT * FROM app.sign_in_lookup(${name})`;
    return found[0]?.user_id ? found[0] : null;
  });
}

function open(actor: AnonymousActor, name: string, owner: string): Promise<string | null> {
  const { address, userAgent } = actor.request;
  return asStranger(actor.request, async (tx) => {
    const opened = await tx.$queryRaw<{ id: string | null }[]>`
      SELECT app.open_session(${owner}::uuid, ${address}, ${userAgent}, ${SESSION_HOURS}::int) AS id`;
    const sessionId = opened[0]?.id ?? null;
    if (sessionId === null) return null;
    await forgive(tx, accountKey(name));
    await uncount(tx, addressKey(address));
    await audit(tx, 'signIn.succeeded', { id: owner, name });
    return sessionId;
  });
}

/** The name is noted for accounts only: people type passwords into the field for the name. */
function noteFailure(
  { request }: AnonymousActor,
  account: { id: string | null; name: string } | null,
): Promise<void> {
  return asStranger(request, async (tx) => {
    await audit(tx, 'signIn.failed', account ?? { id: null, name: null });
  });
}

function audit(tx: Tx, action: string, user: { id: string | null; name: string | null }) {
  return appendAudit(tx, {
    action,
    subjectType: 'user',
    subjectId: user.id,
    summary: user.name,
  });
}

const accountKey = (name: string) => `account:${name}`;
const addressKey = (address: string | null) => `address:${address ?? 'unknown'}`;
