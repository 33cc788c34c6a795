import { changes, type Json } from '@/lib/core/changes';
import { conflict, forbidden } from '@/lib/core/errors';
import { type Conflict, type KeyOf, merge } from '@/lib/core/merge';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canSave } from '@/lib/policy/revisions';
import { type Writing, writeDraft } from './draft';
import { readPayload, readReason } from './payload';
import { type LockedRevision, lockDraft } from './revision';
import { type Draft, isOneHand, laterHand, readUnread, textAtVersion } from './versions';
import { readAnswers } from './warning-answers';

export type Typed = {
  payload: unknown;
  unread?: unknown;
  reason?: string | undefined;
  /** Answers to warnings by their key. */
  answers?: unknown;
  /** The open form it was typed in. */
  hand?: string | undefined;
};

export type MergedDraft = Draft & {
  version: number;
  /** What was sent, as it was read. */
  mine: Draft;
  /** Fields that somebody else wrote otherwise meanwhile: theirs stand until a person chooses. */
  conflicts: Conflict[];
  /** Who that was, where it was another person. */
  by: { name: string; at: Date } | null;
  /** Whether somebody else's text came in, so that the form on screen is no longer all of it. */
  joined: boolean;
};

/**
 * Saves what was typed over the text of `version`, joined field by field with what others saved
 * since. Nothing is overwritten silently: conflicts come back, everything else is kept. Throws
 * INVALID and RULE as `saveDraft`, FORBIDDEN, NOT_FOUND, CONFLICT where `version` is too long ago.
 */
export function mergeDraft(
  actor: Actor,
  id: string,
  version: number,
  typed: Typed,
): Promise<MergedDraft> {
  return writeAs(actor, async (tx) => {
    const revision = await lockDraft(tx, id);
    if (!canSave(actor, revision.standing, revision)) throw forbidden();
    if (version > revision.version) throw conflict('errors.changedMeanwhile');
    const mine: Draft = {
      payload: readPayload(revision.recordType, typed.payload),
      unread: readUnread(typed.unread),
    };
    const reason = readReason(typed.reason ?? revision.reason);
    const warningAnswers = readAnswers(typed.answers, revision);
    const writing = { reason, warningAnswers, hand: readHand(typed.hand) };
    const by = { savedById: userIdOf(actor), hand: writing.hand };
    const alone = revision.version === version || (await isOneHand(tx, id, version, by));
    if (alone) return writeAlone(tx, actor, revision, { ...mine, ...writing });
    return writeJoined(tx, actor, revision, { version, mine, writing });
  });
}

async function writeAlone(tx: Tx, actor: Actor, revision: LockedRevision, writing: Writing) {
  const saved = await writeDraft(tx, actor, revision, writing);
  const mine = { payload: writing.payload, unread: writing.unread };
  return { ...saved, ...mine, mine, conflicts: [], by: null, joined: false };
}

type Meanwhile = { version: number; mine: Draft; writing: Omit<Writing, keyof Draft> };

async function writeJoined(
  tx: Tx,
  actor: Actor,
  revision: LockedRevision,
  { version, mine, writing }: Meanwhile,
): Promise<MergedDraft> {
  const base = await textAtVersion(tx, revision.id, version);
  if (base === null) throw conflict('errors.changedMeanwhile');
  const theirs = { payload: revision.payload as Json, unread: revision.unread as Draft['unread'] };
  const by = await laterHand(tx, revision.id, version, userIdOf(actor));
  const fields = merge(base.payload, mine.payload, theirs.payload, keyOf);
  const rest = merge(base.unread, mine.unread, theirs.unread);
  // Two texts that are each allowed may come to one that is not: too many rows, say.
  const payload = readPayload(revision.recordType, fields.value);
  const joined: Draft = { payload, unread: readUnread(withoutGaps(rest.value)) };
  const saved = await writeDraft(tx, actor, revision, { ...joined, ...writing });
  const conflicts = [...fields.conflicts, ...rest.conflicts];
  const isOthers = changes(mine.payload, joined.payload).length > 0;
  return { ...saved, ...joined, mine, conflicts, by, joined: isOthers };
}

/** The name of an open form as its page makes it; any other is none. */
function readHand(hand: string | undefined): string | null {
  return hand !== undefined && /^[\w-]{1,64}$/.test(hand) ? hand : null;
}

/** Rows by their id; origins of facts by the fact and the source they speak of. */
const keyOf: KeyOf = ({ id, item, field, source }) => {
  if (typeof id === 'string') return id;
  return typeof field === 'string' ? JSON.stringify([item, field, source]) : null;
};

function withoutGaps(unread: Json): Record<string, string> {
  const entries = Object.entries((unread ?? {}) as Record<string, string | null>);
  return Object.fromEntries(entries.flatMap(([path, text]) => (text ? [[path, text]] : [])));
}
