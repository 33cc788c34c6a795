import { rule } from '@/lib/core/errors';
import { uuidv7 } from '@/lib/core/uuid';
import { writeAs } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import type { ThreadRows } from '../queries/rows';
import type { MergeInput, SplitInput } from '../schema/forms';
import { lockThread, reasonOf, record } from './locked';

/**
 * Joins another thread into this one: they are the same matter. Their mentions are then read as one
 * thread, and what is raised again later counts to it. Throws as `decideFollowUp` does, and RULE for
 * one thread twice or two of different kinds.
 */
export function mergeFollowUps(
  actor: Actor,
  { id, version, other, reason: typed }: MergeInput,
): Promise<void> {
  return writeAs(actor, async (tx) => {
    const rows = await lockThread(tx, actor, id, version);
    const joined = await lockThread(tx, actor, other, null);
    const reason = reasonOf(typed);
    if (joined.id === rows.id) throw rule('errors.followUp.sameThread');
    if (joined.kind !== rows.kind) throw rule('errors.followUp.otherKind');
    await tx.followUp.updateMany({
      where: { id: joined.id },
      data: { mergedIntoId: rows.id, version: { increment: 1 } },
    });
    await record(tx, actor, both(rows, joined), { kind: 'MERGED', reason, other: joined.id });
  });
}

/**
 * Takes some mentions out of a thread into one of their own: they were another matter. Each side
 * keeps at least one mention that names it. Throws as `decideFollowUp` does. Answers the new thread.
 */
export function splitFollowUp(
  actor: Actor,
  { id, version, mention, reason: typed }: SplitInput,
): Promise<{ id: string }> {
  return writeAs(actor, async (tx) => {
    const rows = await lockThread(tx, actor, id, version);
    const reason = reasonOf(typed);
    const wanted = new Set(mention);
    const [taken, left] = [true, false].map((side) =>
      rows.mentions.filter((each) => wanted.has(`${each.conference}/${each.itemId}`) === side),
    );
    const named = [taken, left].every((side) => side?.some((each) => each.named));
    if (!named || !taken) throw rule('errors.followUp.splitNames');
    const own = { id: uuidv7(), kind: rows.kind };
    await tx.followUp.createMany({ data: { ...own, rootId: own.id } });
    for (const { conference, itemId } of taken) {
      const where = { conferenceId: conference, itemId };
      await tx.followUpMention.updateMany({ where, data: { followUpId: own.id } });
    }
    await record(tx, actor, rows, { kind: 'SPLIT', reason, other: own.id });
    return { id: own.id };
  });
}

/** A merge rests on what either thread rests on. */
function both(rows: ThreadRows, joined: ThreadRows): ThreadRows {
  return { ...rows, mentions: [...rows.mentions, ...joined.mentions] };
}
