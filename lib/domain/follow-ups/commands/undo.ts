import { conflict, notFound } from '@/lib/core/errors';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import type { DecisionRow } from '../queries/rows';
import type { UndoInput } from '../schema/forms';
import { audit, changed, lockThread } from './locked';

/**
 * Takes a decision back: the thread stands as it did without it, merged threads part and split ones
 * join again. Throws as `decideFollowUp` does; CONFLICT where it was undone already or the other
 * thread has gone elsewhere since.
 */
export function undoDecision(actor: Actor, { id, version, decision }: UndoInput): Promise<void> {
  return writeAs(actor, async (tx) => {
    const rows = await lockThread(tx, actor, id, version);
    const taken = rows.decisions.find((each) => each.id === decision);
    if (taken === undefined) throw notFound();
    const where = { id: taken.id, undoneAt: null };
    const { count } = await tx.followUpDecision.updateMany({
      where,
      data: { undoneAt: new Date() },
    });
    if (count === 0) throw conflict('errors.changedMeanwhile');
    await rejoin(tx, taken);
    await changed(tx, rows, taken.other);
    await audit(tx, rows, 'followUp.undo', null, taken.other);
  });
}

async function rejoin(tx: Tx, { kind, followUp, other }: DecisionRow): Promise<void> {
  if (other === null) return;
  const [from, to] = kind === 'MERGED' ? [followUp, null] : [null, followUp];
  const { count } = await tx.followUp.updateMany({
    where: { id: other, mergedIntoId: from },
    data: { mergedIntoId: to, version: { increment: 1 } },
  });
  if (count === 0) throw conflict('errors.changedMeanwhile');
}
