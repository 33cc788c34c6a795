import { AppError, forbidden } from '@/lib/core/errors';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { Actor } from '@/lib/policy/actor';
import { canRestore } from '@/lib/policy/revisions';
import { lockWithConference, requireOpenConference } from './companions';
import { type LockedRevision, lockDraft, update } from './revision';

/**
 * Takes up again what was withdrawn, as the draft it was, with the papers that were withdrawn in the
 * same act. Throws FORBIDDEN, NOT_FOUND, CONFLICT at another version, where the record has another
 * open draft by now, and for a paper whose conference is not being written.
 */
export function restoreRevision(
  actor: Actor,
  id: string,
  version: number,
): Promise<{ version: number }> {
  return writeAs(actor, async (tx) => {
    const { revision, conference } = await lockWithConference(tx, id, version);
    if (!canRestore(actor, revision.standing, revision)) throw forbidden();
    requireOpenConference(conference);
    const done = await restoreOne(tx, revision);
    for (const companion of await withdrawnWith(tx, revision)) await restoreOne(tx, companion);
    return done;
  });
}

async function withdrawnWith(tx: Tx, { id, decidedAt }: LockedRevision): Promise<LockedRevision[]> {
  const rows = await tx.revision.findMany({
    where: { companionOfId: id, state: 'WITHDRAWN', decidedAt },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const locked: LockedRevision[] = [];
  for (const row of rows) locked.push(await lockDraft(tx, row.id));
  return locked;
}

async function restoreOne(tx: Tx, revision: LockedRevision): Promise<{ version: number }> {
  const { id, recordId } = revision;
  const open = await tx.revision.count({
    where: { recordId, state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED'] } },
  });
  if (open > 0) throw new AppError('CONFLICT', 'errors.openDraftExists');
  const done = await update(tx, revision, { state: 'DRAFT' });
  await appendAudit(tx, {
    action: 'revision.restore',
    subjectType: 'revision',
    subjectId: id,
    revisionId: id,
    changes: [{ path: 'state', before: revision.state, after: 'DRAFT' }],
  });
  return done;
}
