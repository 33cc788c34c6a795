import { isAppError, unavailable } from '@/lib/core/errors';
import { type Actor, isPerson, NO_REQUEST, type RequestInfo, userIdOf } from '@/lib/policy/actor';
import { Prisma } from '@/prisma/generated/client';
import { isAudited } from './audit';
import { client } from './client';
import { isWaitingInCircle } from './sql';

export type Tx = Prisma.TransactionClient;

const LIMITS = { maxWait: 5_000, timeout: 30_000 };

/**
 * Reads as the actor: one read-only transaction in which row security shows what this actor may
 * see, in joins, counts and raw SQL alike. Throws UNAVAILABLE where the database is out of reach.
 */
export function asActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(actor, true, work);
}

/**
 * Writes as the actor: one transaction that commits only with an audit event in it
 * (`appendAudit`), so that a change and its record are one. Throws as `asActor` does.
 */
export function writeAs<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return untilFree(() =>
    transact(actor, false, async (tx) => {
      const result = await work(tx);
      if (!isAudited(tx)) throw new Error('A write that records nothing does not commit.');
      return result;
    }),
  );
}

/** The named look-ups for sign-in and tokens: all that somebody not yet known may ask for. */
export function asStranger<T>(request: RequestInfo, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transact({ kind: 'anonymous', request }, false, work);
}

/** A note beside the chain, such as a reading: a transaction of the actor without an audit event. */
export function noteAs<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(actor, false, work);
}

const TRIES = 3;

/** Of two writes that wait for each other the database undoes one whole: that one is done again. */
async function untilFree<T>(write: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await write();
    } catch (error) {
      if (tried === TRIES || !isWaitingInCircle(error)) throw error;
    }
  }
}

async function transact<T>(
  actor: Actor,
  readOnly: boolean,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await client().$transaction(async (tx) => {
      await enter(tx, actor, readOnly);
      return work(tx);
    }, LIMITS);
  } catch (error) {
    throw isOutOfReach(error) ? unavailable(error) : error;
  }
}

/** The role and the actor's settings, for this transaction only, in one statement. */
async function enter(tx: Tx, actor: Actor, readOnly: boolean): Promise<void> {
  const request = 'request' in actor ? actor.request : NO_REQUEST;
  await tx.$queryRaw`SELECT set_config('role', 'registry_app', true),
    set_config('app.actor_kind', ${actor.kind}, true),
    set_config('app.user_id', ${userIdOf(actor) ?? ''}, true),
    set_config('app.actor_name', ${nameOf(actor)}, true),
    set_config('app.request_id', ${request.requestId ?? ''}, true),
    set_config('app.address', ${request.address ?? ''}, true),
    set_config('transaction_read_only', ${readOnly ? 'on' : 'off'}, true)`;
}

function nameOf(actor: Actor): string {
  if (isPerson(actor)) return actor.username;
  return actor.kind === 'job' ? actor.name : '';
}

const OUT_OF_REACH = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);

function isOutOfReach(error: unknown): boolean {
  if (isAppError(error)) return false;
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError) return OUT_OF_REACH.has(error.code);
  const text = error instanceof Error ? error.message : '';
  return /ECONNREFUSED|ECONNRESET|terminat|timeout exceeded|not accept connections/i.test(text);
}
