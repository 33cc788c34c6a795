import { AppError, forbidden } from '@/lib/core/errors';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canDecide, canSubmit, canWithdraw } from '@/lib/policy/revisions';
import {
  lockCompanions,
  lockWithConference,
  requireOpenConference,
  requireOwnAct,
  withinCompanion,
} from './companions';
import { requireComplete } from './completeness';
import { readReason } from './payload';
import { readNotes } from './return-notes';
import { type LockedRevision, lockRevision, update } from './revision';
import { tellReturned, tellSubmitted } from './told';

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
    requireOwnAct(revision);
    const companions = await lockCompanions(tx, id);
    for (const companion of companions) {
      await withinCompanion(companion, () => submitOne(tx, actor, companion));
    }
    const done = await submitOne(tx, actor, revision, companions);
    await tellSubmitted(tx, { ...revision, ...done });
    return done;
  });
}

/**
 * Gives a submitted revision back with a reason, and what is to be said of single fields by path.
 * The author cannot; nor can who saved it.
 */
export function returnRevision(
  actor: Actor,
  id: string,
  version: number,
  reason: string,
  fieldNotes: Readonly<Record<string, string>> = {},
): Promise<{ version: number }> {
  return writeAs(actor, async (tx) => {
    const revision = await lockRevision(tx, id, version);
    requireOwnAct(revision);
    const returnReason = readReason(reason);
    if (returnReason === null) {
      const fields = [{ path: 'reason', message: 'errors.gap.reason' }];
      throw new AppError('RULE', 'errors.gap.reason', { fields });
    }
    const said = { returnReason, returnNotes: readNotes(fieldNotes) };
    for (const companion of await lockCompanions(tx, id)) {
      if (companion.state === 'SUBMITTED') await returnOne(tx, actor, companion, { returnReason });
    }
    const done = await returnOne(tx, actor, revision, said);
    await tellReturned(tx, { ...revision, ...done });
    return done;
  });
}

/**
 * Takes back what is not yet decided, a conference with the papers signed there. The text stays with
 * its unit and can be read there. CONFLICT for a paper whose conference is submitted.
 */
export function withdrawRevision(
  actor: Actor,
  id: string,
  version: number,
): Promise<{ version: number }> {
  return writeAs(actor, async (tx) => {
    const { revision, conference } = await lockWithConference(tx, id, version);
    requireOpenConference(conference);
    const at = new Date();
    for (const companion of await lockCompanions(tx, id)) {
      await withdrawOne(tx, actor, companion, at);
    }
    return withdrawOne(tx, actor, revision, at);
  });
}

async function submitOne(
  tx: Tx,
  actor: Actor,
  revision: LockedRevision,
  companions: readonly LockedRevision[] = [],
): Promise<{ version: number }> {
  if (!canSubmit(actor, revision.standing, revision)) throw forbidden();
  await requireComplete(
    tx,
    revision,
    companions.map((each) => each.recordId),
  );
  const done = await update(tx, revision, { state: 'SUBMITTED', submittedAt: new Date() });
  await auditStep(tx, 'revision.submit', revision.id, revision.state, 'SUBMITTED');
  return done;
}

async function returnOne(
  tx: Tx,
  actor: Actor,
  revision: LockedRevision,
  said: { returnReason: string; returnNotes?: Record<string, string> },
): Promise<{ version: number }> {
  if (!canDecide(actor, revision.standing, revision)) throw forbidden();
  const { returnReason, returnNotes = {} } = said;
  const approverId = userIdOf(actor);
  const data = { state: 'RETURNED', returnReason, returnNotes, approverId } as const;
  const done = await update(tx, revision, { ...data, decidedAt: new Date() });
  await auditStep(tx, 'revision.return', revision.id, revision.state, 'RETURNED', returnReason);
  return done;
}

/** What is withdrawn in one act has one time, by which it is taken up again together. */
async function withdrawOne(tx: Tx, actor: Actor, revision: LockedRevision, at: Date) {
  if (!canWithdraw(actor, revision.standing, revision)) throw forbidden();
  const done = await update(tx, revision, { state: 'WITHDRAWN', decidedAt: at });
  await auditStep(tx, 'revision.withdraw', revision.id, revision.state, 'WITHDRAWN');
  return done;
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
