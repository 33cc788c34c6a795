import type { Bounds } from '@/lib/core/edtf/bounds';
import { dayOf } from '@/lib/core/edtf/instant';
import type { DateView } from '@/lib/domain/sources/schema/views';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { DecisionFacts, MentionFacts } from '../rules/state';
import type { DecisionKind, FollowUpKind } from '../schema/codes';

/** A visible mention with the words of its outcome and the papers of its conference. */
export type MentionRow = MentionFacts & {
  threadId: string;
  followUp: string;
  named: boolean;
  note: string | null;
  quotation: string | null;
  access: 'INTERNAL' | 'PARTIES';
  title: string;
  heldOn: DateView;
  words: string | null;
  field: string | null;
  deadline: string | null;
  due: Bounds;
  owners: { unit: string | null; text: string | null }[];
  parties: string[];
  regulations: { id: string; number: string | null; title: string; parties: string[] }[];
};

export type DecisionRow = DecisionFacts & {
  id: string;
  threadId: string;
  followUp: string;
  kind: DecisionKind;
  other: string | null;
  reason: string | null;
  by: string;
  at: Date;
  undone: boolean;
};

export type ThreadRows = {
  id: string;
  kind: FollowUpKind;
  version: number;
  mentions: MentionRow[];
  decisions: DecisionRow[];
};

/** Everything visible of these threads, in their order: three statements, however many there are. */
export async function threadsOf(tx: Tx, ids: readonly string[]): Promise<ThreadRows[]> {
  if (ids.length === 0) return [];
  const select = { id: true, kind: true, version: true } as const;
  const threads = await tx.followUp.findMany({ where: { id: { in: [...ids] } }, select });
  const mentions = await mentionsOf(tx, ids);
  const decisions = await decisionsOf(tx, ids);
  const known = new Map(threads.map((thread) => [thread.id, thread]));
  return ids.flatMap((id) => {
    const thread = known.get(id);
    const own = mentions.filter((each) => each.threadId === id);
    if (thread === undefined || !own.some(({ named }) => named)) return [];
    const decided = decisions.filter((each) => each.threadId === id);
    return { ...thread, mentions: own, decisions: decided };
  });
}

type Raw = Omit<MentionRow, 'held' | 'heldOn' | 'due' | 'publishedAt'> & {
  publishedAt: Date;
  heldText: string | null;
  heldCertainty: DateView['certainty'];
  heldStated: string | null;
  heldEarliest: string | null;
  heldLatest: string | null;
  dueEarliest: string | null;
  dueLatest: string | null;
};

async function mentionsOf(tx: Tx, ids: readonly string[]): Promise<MentionRow[]> {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT thread_id AS "threadId", follow_up_id AS "followUp", conference_id AS conference, item_id AS "itemId", named, state,
      note, quotation, access, conference_title AS title, held_on AS "heldText", held_certainty AS "heldCertainty",
      held_stated AS "heldStated", held_earliest AS "heldEarliest", held_latest AS "heldLatest",
      published_at AS "publishedAt", words, field, deadline, deadline_earliest AS "dueEarliest",
      deadline_latest AS "dueLatest", owners, parties, regulations
    FROM app.follow_up_mentions(${[...ids]}::uuid[])`;
  return rows.map((row) => {
    const { heldText, heldCertainty, heldStated, heldEarliest, heldLatest, ...rest } = row;
    return {
      ...rest,
      publishedAt: row.publishedAt.toISOString(),
      held: { earliest: heldEarliest, latest: heldLatest },
      heldOn: { edtf: heldText, certainty: heldCertainty, statedPart: heldStated },
      due: { earliest: row.dueEarliest, latest: row.dueLatest },
    };
  });
}

async function decisionsOf(tx: Tx, ids: readonly string[]): Promise<DecisionRow[]> {
  const rows = await tx.followUpDecision.findMany({
    where: { followUp: { rootId: { in: [...ids] } } },
    include: { followUp: { select: { rootId: true } }, decider: { select: { displayName: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(
    ({ id, followUpId, followUp, kind, reason, otherId, basis, decider, at, undoneAt }) => ({
      ...{ id, kind, reason, basis, at },
      threadId: followUp.rootId,
      followUp: followUpId,
      other: otherId,
      by: decider.displayName,
      day: dayOf(at),
      undone: undoneAt !== null,
    }),
  );
}
