import { AppError, conflict, forbidden, invalid, notFound } from '@/lib/core/errors';
import { findSecretMarking } from '@/lib/core/marking';
import { cleanText } from '@/lib/core/vietnamese-text';
import type { Tx } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canDecideFollowUp } from '@/lib/policy/follow-ups';
import { leadsAny, threadOf } from '../queries/get';
import type { ThreadRows } from '../queries/rows';
import { unitsOf } from '../queries/views';
import type { DecisionKind } from '../schema/codes';
import { index, settle } from './settle';

/**
 * A thread that the actor may decide on, locked until the transaction ends. Throws NOT_FOUND for an
 * unseen one, FORBIDDEN for whom leads no unit of it, CONFLICT at another version than was read.
 */
export async function lockThread(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number | null,
): Promise<ThreadRows> {
  const rows = await threadOf(tx, id);
  if (!canDecideFollowUp(actor, { leads: await leadsAny(tx, unitsOf(rows)) })) throw forbidden();
  const locked = await tx.$queryRaw<{ version: number; root: string }[]>`
    SELECT version, root_id AS root FROM follow_up WHERE id = ${rows.id}::uuid FOR UPDATE`;
  const [now] = locked;
  if (now === undefined) throw notFound();
  const moved = now.root !== rows.id || (version !== null && now.version !== version);
  if (moved) throw conflict('errors.changedMeanwhile');
  return rows;
}

/**
 * The reason as it is kept, null for none. Throws INVALID for control characters and RULE for a
 * state-secret marking, of which nothing is kept.
 */
export function reasonOf(typed: string): string | null {
  const reason = cleanText(typed);
  if (reason === null) {
    throw invalid([{ path: 'reason', message: 'errors.field.controlCharacters' }]);
  }
  if (findSecretMarking(reason)) throw new AppError('RULE', 'errors.secretMarking');
  return reason.trim() || null;
}

type Decided = {
  kind: DecisionKind;
  reason: string | null;
  other?: string;
};

/** Writes a decision on a locked thread with its audit event, and settles what follows from it. */
export async function record(
  tx: Tx,
  actor: Actor,
  rows: ThreadRows,
  { kind, reason, other }: Decided,
): Promise<void> {
  const basis = [...new Set(rows.mentions.map(({ conference }) => conference))];
  await tx.followUpDecision.createMany({
    data: {
      ...{ followUpId: rows.id, kind, reason, basis },
      otherId: other ?? null,
      decidedBy: userIdOf(actor) ?? '',
    },
  });
  await changed(tx, rows, other);
  await audit(tx, rows, `followUp.${ACTIONS[kind]}`, reason, other);
}

/** The next version of the thread, and what the database and search derive of it and of the other one. */
export async function changed(tx: Tx, rows: ThreadRows, other?: string | null): Promise<void> {
  await tx.followUp.updateMany({ where: { id: rows.id }, data: { version: { increment: 1 } } });
  const touched = [...(other ? [other] : []), rows.id];
  await settle(tx, touched);
  await index(tx, touched);
}

/** Details are told where the most closed conference of the thread is seen. */
export function audit(
  tx: Tx,
  rows: ThreadRows,
  action: string,
  summary: string | null,
  other?: string | null,
): Promise<void> {
  const closed = rows.mentions.find(({ access }) => access === 'PARTIES') ?? rows.mentions[0];
  return appendAudit(tx, {
    ...{ action, summary, subjectType: 'followUp', subjectId: rows.id },
    conferenceId: closed?.conference ?? null,
    changes: other ? [{ path: 'other', before: null, after: other }] : [],
  });
}

const ACTIONS: Record<DecisionKind, string> = {
  RESOLVED: 'resolve',
  DROPPED: 'drop',
  REOPENED: 'reopen',
  MERGED: 'merge',
  SPLIT: 'split',
};
