import { changes, type Json } from '@/lib/core/changes';
import { AppError, conflict, forbidden } from '@/lib/core/errors';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { type AuditEntry, appendAudit } from '@/lib/platform/db/audit';
import { isUniqueViolation } from '@/lib/platform/db/sql';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canDecide } from '@/lib/policy/revisions';
import { lockCompanions, requireOwnAct, withinCompanion } from './companions';
import { requireComplete } from './completeness';
import { derive } from './published';
import { type RecordType, recordTypes } from './record-types';
import { type LockedRevision, lockRevision, publishedRevision, update } from './revision';
import { tellApproved } from './told';
import { forgetVersions } from './versions';

/**
 * Publishes a submitted revision: projects it into its rows, numbers it and records before and
 * after, in one transaction. Throws FORBIDDEN for its author and for everybody who saved it,
 * CONFLICT where another revision was published since it was begun or the record exists already.
 */
export function approveRevision(
  actor: Actor,
  id: string,
  version: number,
): Promise<{ recordId: string; number: number }> {
  return writeAs(actor, async (tx) => {
    const revision = await lockRevision(tx, id, version);
    requireOwnAct(revision);
    const companions = await lockCompanions(tx, id);
    const events: AuditEntry[] = [];
    for (const companion of companions) {
      const { event } = await withinCompanion(companion, () => publishOne(tx, actor, companion));
      events.push(event);
    }
    const coming = companions.map((each) => each.recordId);
    const { event, ...published } = await publishOne(tx, actor, revision, coming);
    // The chain is locked last, when nothing else is waited for any more.
    for (const each of [...events, event]) await appendAudit(tx, each);
    return published;
  });
}

async function publishOne(
  tx: Tx,
  actor: Actor,
  revision: LockedRevision,
  coming: readonly string[] = [],
): Promise<{ recordId: string; number: number; event: AuditEntry }> {
  if (!canDecide(actor, revision.standing, revision)) throw forbidden();
  const units = await requireComplete(tx, revision, coming);
  const before = await publishedRevision(tx, revision.recordType, revision.recordId);
  if ((before?.id ?? null) !== revision.baseId) throw conflict('errors.publishedMeanwhile');
  const now = new Date();
  const at = { recordId: revision.recordId, revisionId: revision.id, publishedAt: now, units };
  await project(tx, revision.recordType, revision.payload as Json, at);
  const number = (before?.number ?? 0) + 1;
  const reference = recordReference(revision.recordType, revision.recordId);
  const decision = { state: 'APPROVED', number, approverId: userIdOf(actor) } as const;
  await forgetVersions(tx, revision.id);
  await update(tx, revision, { ...decision, ...reference, decidedAt: now });
  await tellApproved(tx, revision, reference);
  const event = eventOf(revision, reference, before?.payload ?? {});
  return { recordId: revision.recordId, number, event };
}

function eventOf(
  { recordType, recordId, reason, payload }: LockedRevision,
  reference: ReturnType<typeof recordReference>,
  before: Json,
): AuditEntry {
  return {
    action: 'revision.approve',
    subjectType: recordType.toLowerCase(),
    subjectId: recordId,
    ...reference,
    summary: reason,
    changes: changes(before, payload as Json),
  };
}

/** Projects, translating the database's refusal of a second record with the same identity. */
export async function project(
  tx: Tx,
  type: RecordType,
  payload: Json,
  at: Parameters<(typeof recordTypes)[RecordType]['project']>[2],
): Promise<void> {
  try {
    await recordTypes[type].project(tx, payload, at);
    await derive(tx, { type, payload, at });
  } catch (error) {
    if (isUniqueViolation(error)) {
      throw new AppError('CONFLICT', 'errors.recordExists', { cause: error });
    }
    throw error;
  }
}

/** The column that ties a row to its record. */
export function recordReference(
  type: RecordType,
  recordId: string,
): { regulationId: string } | { conferenceId: string } {
  return type === 'REGULATION' ? { regulationId: recordId } : { conferenceId: recordId };
}
