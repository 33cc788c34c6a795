import { rateLimited, unauthenticated } from '@/lib/core/errors';
import { passwordFits } from '@/lib/platform/auth/password-hash';
import { SESSION_HOURS } from '@/lib/platform/auth/session-cookie';
import { asStranger, type Tx } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { AnonymousActor } from '@/lib/policy/actor';

export type Credentials = { username: string; password: string };

/** How many failures are let pass before each next one doubles the wait. */
const THRESHOLD = { account: 5, address: 30 };

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

/**
 * Waits are asked and the attempt counted against the account under one lock, before the password
 * is tried: guesses sent at the same moment get no further than one after the other.
 */
function admit({ request }: AnonymousActor, name: string): Promise<Account | null> {
  const keys = [accountKey(name), addressKey(request.address)];
  return asStranger(request, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${keys[0]}, 0))::text`;
    const waits = await tx.$queryRaw<{ wait: number }[]>`SELECT app.sign_in_wait(${keys}) AS wait`;
    const wait = waits[0]?.wait ?? 0;
    if (wait > 0) throw rateLimited(wait);
    await fail(tx, accountKey(name), THRESHOLD.account);
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
    await tx.$queryRaw`SELECT app.sign_in_succeeded(${accountKey(name)})::text`;
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
    await fail(tx, addressKey(request.address), THRESHOLD.address);
    await audit(tx, 'signIn.failed', account ?? { id: null, name: null });
  });
}

async function fail(tx: Tx, key: string, threshold: number): Promise<void> {
  await tx.$queryRaw`SELECT app.sign_in_failed(${key}, ${threshold}::int)::text`;
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
