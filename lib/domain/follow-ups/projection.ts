import { type FieldError, rule } from '@/lib/core/errors';
import { uuidv7 } from '@/lib/core/uuid';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import type { Projected } from '@/lib/domain/sources/projection';
import type { Tx } from '@/lib/platform/db/as-actor';
import { settle } from './commands/settle';
import type { FollowUpKind, MentionState } from './schema/codes';

/**
 * Writes what an approved conference says of follow-ups: a thread for each shortcoming and direction,
 * or one more mention of the older thread that an item names; and its answers. Threads keep their
 * identity from revision to revision, wherever merges and splits have taken them since. Throws RULE
 * naming the items that point to a thread which the actor cannot see.
 */
export async function projectFollowUps(
  tx: Tx,
  payload: ConferencePayload,
  at: Pick<Projected, 'recordId'>,
): Promise<void> {
  const before = await mentionsOf(tx, at.recordId);
  const said = [...itemsOf(payload), ...answersOf(payload)];
  await requireVisible(tx, said, before);
  const kinds = await kindsOf(tx, before);
  const threads: { id: string; kind: FollowUpKind; rootId: string }[] = [];
  const followUpOf = (each: Said): string => {
    const old = before.get(each.itemId);
    const kept = old && old.askedId === each.askedId ? old.followUpId : each.askedId;
    if (kept && (each.askedId || kinds.get(kept) === each.kind)) return kept;
    const id = uuidv7();
    threads.push({ id, kind: each.kind, rootId: id });
    return id;
  };
  const mentions = said.map((each) => ({ ...each, followUpId: followUpOf(each) }));
  await tx.followUpMention.deleteMany({ where: { conferenceId: at.recordId } });
  await tx.followUp.createMany({ data: threads });
  await write(tx, at.recordId, mentions);
  const touched = [...before.values(), ...mentions].map(({ followUpId }) => followUpId);
  await settle(tx, touched);
}

type Said = {
  itemId: string;
  /** The field of the payload, for refusals. */
  path: string;
  askedId: string | null;
  kind: FollowUpKind;
  named: boolean;
  state: MentionState;
  note: string | null;
  quotation: string | null;
};

type Before = ReadonlyMap<string, { followUpId: string; askedId: string | null }>;

async function mentionsOf(tx: Tx, conferenceId: string): Promise<Before> {
  const select = { itemId: true, followUpId: true, askedId: true } as const;
  const rows = await tx.followUpMention.findMany({ where: { conferenceId }, select });
  return new Map(rows.map(({ itemId, ...row }) => [itemId, row]));
}

/** Said again, a shortcoming recurs and a commitment is still open, unless the answer says otherwise. */
function itemsOf({ outcomes, answers }: ConferencePayload): Said[] {
  return outcomes.flatMap(({ id, kind, followUp }) => {
    if (kind !== 'SHORTCOMING' && kind !== 'DIRECTION') return [];
    const answer = followUp ? answers.find((each) => each.followUp === followUp) : undefined;
    const again = kind === 'SHORTCOMING' ? 'RECURS' : 'STILL_OPEN';
    return {
      itemId: id,
      path: `outcomes[${id}].followUp`,
      askedId: followUp,
      kind: kind === 'SHORTCOMING' ? 'SHORTCOMING' : 'COMMITMENT',
      named: true,
      state: followUp ? again : 'RAISED',
      note: answer?.note ?? null,
      quotation: answer?.quotation ?? null,
    };
  });
}

/** An answer has a name of its own beside the items; one that an item gives already is not told twice. */
function answersOf({ outcomes, answers }: ConferencePayload): Said[] {
  const raised = new Set(outcomes.map(({ followUp }) => followUp));
  return answers.flatMap(({ id, followUp, state, note, quotation }) => {
    if (state === null || raised.has(followUp)) return [];
    const path = `answers[${id}].followUp`;
    const said = { itemId: `answer:${id}`, path, askedId: followUp, state, note, quotation };
    return { ...said, kind: 'COMMITMENT' as const, named: false };
  });
}

async function requireVisible(tx: Tx, said: readonly Said[], before: Before): Promise<void> {
  const known = new Set([...before.values()].map(({ askedId }) => askedId));
  const asked = said.filter(({ askedId }) => askedId !== null && !known.has(askedId));
  if (asked.length === 0) return;
  const ids = asked.flatMap(({ askedId }) => askedId ?? []);
  const seen = await tx.followUp.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const visible = new Set(seen.map(({ id }) => id));
  const fields: FieldError[] = asked
    .filter(({ askedId }) => !visible.has(askedId ?? ''))
    .map(({ path }) => ({ path, message: 'errors.gap.unknownFollowUp' }));
  if (fields.length > 0) throw rule('errors.unresolved', { fields });
}

async function kindsOf(tx: Tx, before: Before): Promise<ReadonlyMap<string, FollowUpKind>> {
  const ids = [...before.values()].map(({ followUpId }) => followUpId);
  const select = { id: true, kind: true } as const;
  const rows = await tx.followUp.findMany({ where: { id: { in: ids } }, select });
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

async function write(
  tx: Tx,
  conferenceId: string,
  mentions: readonly (Said & { followUpId: string })[],
): Promise<void> {
  const select = { id: true, itemId: true } as const;
  const items = await tx.outcomeItem.findMany({ where: { conferenceId }, select });
  const ids = new Map(items.map(({ id, itemId }) => [itemId, id]));
  await tx.followUpMention.createMany({
    data: mentions.map(({ itemId, followUpId, askedId, named, state, note, quotation }) => ({
      ...{ conferenceId, itemId, followUpId, askedId, named, state, note, quotation },
      // The database sets the thread; the column takes no null on the way.
      threadId: followUpId,
      outcomeItemId: named ? (ids.get(itemId) ?? null) : null,
    })),
  });
}
