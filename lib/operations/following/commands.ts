import { forbidden, notFound, rule } from '@/lib/core/errors';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { noteAs, type Tx } from '@/lib/platform/db/as-actor';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canFollow } from '@/lib/policy/users';
import { type Row, rowOf } from './queries/row';
import type { FollowTarget } from './schema';

const MOST = 200;

/**
 * Follows a regulation, a unit or a pair; following it already is fine. It is a mark of one's own
 * that changes no record, so it stands beside the audit chain. Throws NOT_FOUND for what is unseen
 * or absent, FORBIDDEN for who is no person, RULE beyond 200.
 */
export async function follow(actor: Actor, target: FollowTarget): Promise<void> {
  const { userId, row } = await asked(actor, target);
  await noteAs(actor, async (tx) => {
    if (!(await isSeen(tx, row))) throw notFound();
    if ((await tx.following.count()) >= MOST)
      throw rule('following.tooMany', { values: { most: MOST } });
    await tx.following.createMany({ data: { userId, ...row }, skipDuplicates: true });
  });
}

/** Follows no longer what one followed; what one did not is left as it is. */
export async function unfollow(actor: Actor, target: FollowTarget): Promise<void> {
  const { row } = await asked(actor, target);
  await noteAs(actor, (tx) => tx.following.deleteMany({ where: row }));
}

/** What was published until this moment is no longer told as new; never further than now. */
export async function markSeen(actor: Actor, until: Date): Promise<void> {
  if (!canFollow(actor)) throw forbidden();
  const seenAt = new Date(Math.min(until.getTime(), Date.now()));
  await noteAs(actor, (tx) =>
    tx.following.updateMany({ where: { seenAt: { lt: seenAt } }, data: { seenAt } }),
  );
}

async function asked(actor: Actor, target: FollowTarget): Promise<{ userId: string; row: Row }> {
  const userId = userIdOf(actor);
  if (!canFollow(actor) || userId === null) throw forbidden();
  const row = rowOf(await unitDirectory(actor), target);
  if (row === null) throw notFound();
  return { userId, row };
}

async function isSeen(tx: Tx, { regulationId }: Row): Promise<boolean> {
  if (regulationId === null) return true;
  return (await tx.regulation.count({ where: { id: regulationId } })) > 0;
}
