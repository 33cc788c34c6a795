import type { Json } from '@/lib/core/changes';
import { AppError, forbidden } from '@/lib/core/errors';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canDecide, canSubmit, canWithdraw } from '@/lib/policy/revisions';
import { readReason } from './payload';
import { recordTypes } from './record-types';
import { requireOwnParty, resolveReferences } from './references';
import { type LockedRevision, lockRevision, update } from './revision';

/**
 * Hands a draft to the approvers of its unit. Throws RULE with every gap and its field where
 * something is still missing, CONFLICT at another version.
 */
export function submitRevision(
  actor: Actor,
  id: string,
  version: number,
): Promise<{ version: number }> {
  return writeAs(actor, async (tx) => {
    const revision = await lockRevision(tx, id, version);
    if (!canSubmit(actor, revision.standing, revision)) throw forbidden();
    await requireComplete(tx, revision);
    const done = await update(tx, revision, { state: 'SUBMITTED', submittedAt: new Date() });
    await auditStep(tx, 'revision.submit', id, revision.state, 'SUBMITTED');
    return done;
  });
}

/** Gives a submitted revision back with a reason. The author cannot; nor can who saved it. */
export function returnRevision(
  actor: Actor,
  id: string,
  version: number,
  reason: string,
): Promise<{ version: number }> {
  return writeAs(actor, async (tx) => {
    const revision = await lockRevision(tx, id, version);
    if (!canDecide(actor, revision.standing, revision)) throw forbidden();
    const returnReason = readReason(reason);
    if (returnReason === null) throw new AppError('RULE', 'errors.gap.reason');
    const data = { state: 'RETURNED', returnReason, approverId: userIdOf(actor) } as const;
    const done = await update(tx, revision, { ...data, decidedAt: new Date() });
    await auditStep(tx, 'revision.return', id, revision.state, 'RETURNED', returnReason);
    return done;
  });
}

/** Takes back what is not yet decided. The text stays with its unit and can be read there. */
export function withdrawRevision(
  actor: Actor,
  id: string,
  version: number,
): Promise<{ version: number }> {
  return writeAs(actor, async (tx) => {
    const revision = await lockRevision(tx, id, version);
    if (!canWithdraw(actor, revision.standing, revision)) throw forbidden();
    const done = await update(tx, revision, { state: 'WITHDRAWN' });
    await auditStep(tx, 'revision.withdraw', id, revision.state, 'WITHDRAWN');
    return done;
  });
}

/** Throws RULE with everything that is missing for submission and publication. */
export async function requireComplete(
  tx: Tx,
  revision: LockedRevision,
): Promise<ReadonlyMap<string, string>> {
  const payload = revision.payload as Json;
  const fields = recordTypes[revision.recordType].gaps(payload);
  if (revision.baseId !== null && !revision.reason?.trim()) {
    fields.push({ path: 'reason', message: 'errors.gap.reason' });
  }
  if (fields.length > 0) throw new AppError('RULE', 'errors.incomplete', { fields });
  const units = await resolveReferences(tx, payload);
  if (revision.draftingUnitId) await requireOwnParty(tx, revision.draftingUnitId, payload);
  return units;
}

function auditStep(
  tx: Tx,
  action: string,
  id: string,
  before: string,
  after: string,
  summary: string | null = null,
): Promise<void> {
  const changes = [{ path: 'state', before, after }];
  return appendAudit(tx, {
    action,
    subjectType: 'revision',
    subjectId: id,
    revisionId: id,
    summary,
    changes,
  });
}
