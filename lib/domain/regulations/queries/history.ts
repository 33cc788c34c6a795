import { type Change, changes, type Json } from '@/lib/core/changes';
import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { recordReading } from '@/lib/domain/audit/commands';
import { REVISIONS, revisionViews } from '@/lib/domain/sources/queries';
import type { RevisionView } from '@/lib/domain/sources/schema/views';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { referredPapers, withoutHidden } from '../rules/hidden-papers';

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
  const payloads = await readable(actor, row.revisions);
  const revisions = revisionViews(row.revisions).map((revision, index) => ({
    ...revision,
    changes: changes(payloads[index + 1] ?? {}, payloads[index] ?? {}),
  }));
  return { title: row.title, number: row.number, revisions };
}

/** What was written, without the papers in it that the actor does not see. */
async function readable(actor: Actor, revisions: readonly { payload: unknown }[]): Promise<Json[]> {
  const payloads = revisions.map(({ payload }) => payload as Json);
  const referred = [...new Set(payloads.flatMap(referredPapers))];
  if (referred.length === 0) return payloads;
  const found = await asActor(actor, (tx) =>
    tx.regulation.findMany({ where: { id: { in: referred } }, select: { id: true } }),
  );
  const seen = new Set(found.map(({ id }) => id));
  return payloads.map((payload) => withoutHidden(payload, seen));
}
