import { AppError, forbidden } from '@/lib/core/errors';
import { writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { Actor } from '@/lib/policy/actor';
import { canRestore } from '@/lib/policy/revisions';
import { lockRevision, update } from './revision';

/**
 * Takes up again what was withdrawn, as the draft it was. Throws FORBIDDEN, NOT_FOUND, CONFLICT at
 * another version and where the record has another open draft by now.
 */
export function restoreRevision(
  actor: Actor,
  id: string,
  version: number,
): Promise<{ version: number }> {
  return writeAs(actor, async (tx) => {
    const revision = await lockRevision(tx, id, version);
    if (!canRestore(actor, revision.standing, revision)) throw forbidden();
    const { recordId } = revision;
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
  });
}
