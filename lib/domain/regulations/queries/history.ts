import { type Change, changes, type Json } from '@/lib/core/changes';
import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { recordReading } from '@/lib/domain/audit/commands';
import { REVISIONS, revisionViews } from '@/lib/domain/sources/queries';
import type { RevisionView } from '@/lib/domain/sources/schema/views';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';

export type RevisionWithChanges = RevisionView & { changes: Change[] };

/**
 * The published revisions of a regulation, newest first, each with the fields in which it differs
 * from the one before it. NOT_FOUND for a record that is absent or unseen.
 */
export async function listRevisions(
  actor: Actor,
  id: string,
  channel: 'page' | 'api',
): Promise<{ title: string; number: string | null; revisions: RevisionWithChanges[] }> {
  if (!isUuid(id)) throw notFound();
  const row = await asActor(actor, (tx) =>
    tx.regulation.findUnique({
      where: { id },
      select: {
        title: true,
        number: true,
        access: true,
        revisions: { ...REVISIONS, select: { ...REVISIONS.select, payload: true }, take: 100 },
      },
    }),
  );
  if (row === null) throw notFound();
  if (row.access === 'PARTIES') {
    await recordReading(actor, { recordType: 'REGULATION', recordId: id, channel });
  }
  const revisions = revisionViews(row.revisions).map((revision, index) => ({
    ...revision,
    changes: changes(
      (row.revisions[index + 1]?.payload ?? {}) as Json,
      (row.revisions[index]?.payload ?? {}) as Json,
    ),
  }));
  return { title: row.title, number: row.number, revisions };
}
