import type { Json } from '@/lib/core/changes';
import { conflict, notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { Standing } from '@/lib/policy/revisions';
import type { Prisma } from '@/prisma/generated/client';
import { asWrittenNow, type RecordType } from './record-types';

export type LockedRevision = Prisma.RevisionGetPayload<object> & { standing: Standing };

/**
 * The revision, locked for this transaction, with what the actor is for its drafting unit.
 * Throws NOT_FOUND where it is absent or not the actor's to see, CONFLICT at another version.
 */
export async function lockRevision(tx: Tx, id: string, version: number): Promise<LockedRevision> {
  const revision = await lockDraft(tx, id);
  if (revision.version !== version) throw conflict('errors.changedMeanwhile');
  return revision;
}

/** The same at whatever version it is: for acts that join with what others did meanwhile. */
export async function lockDraft(tx: Tx, id: string): Promise<LockedRevision> {
  if (!isUuid(id)) throw notFound();
  // One revision at a time, and the whole record: two approvals of one record wait for each other.
  const [standing] = await tx.$queryRaw<(Standing & { locked: string })[]>`
    SELECT pg_advisory_xact_lock(hashtextextended(record_id::text, 4817002))::text AS locked,
      coalesce(drafting_unit_id = ANY (app.actor_units(ARRAY['SECRETARY']::"Role"[])), false) AS secretary,
      coalesce(drafting_unit_id = ANY (app.actor_units(ARRAY['APPROVER']::"Role"[])), false) AS approver
    FROM revision WHERE id = ${id}::uuid`;
  if (standing === undefined) throw notFound();
  const revision = await tx.revision.findUnique({ where: { id } });
  if (revision === null) throw notFound();
  const { secretary, approver } = standing;
  return { ...revision, standing: { secretary, approver } };
}

/** Locks a record for this transaction as its revisions are: one draft is begun at a time. */
export async function lockRecord(tx: Tx, recordId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${recordId}, 4817002))`;
}

/** What the actor's memberships make of them for a unit; nothing for a unit they do not cover. */
export async function standingAt(tx: Tx, unitId: string | null): Promise<Standing> {
  const rows = await tx.$queryRaw<Standing[]>`
    SELECT coalesce(${unitId}::uuid = ANY (app.actor_units(ARRAY['SECRETARY']::"Role"[])), false) AS secretary,
           coalesce(${unitId}::uuid = ANY (app.actor_units(ARRAY['APPROVER']::"Role"[])), false) AS approver`;
  return rows[0] ?? { secretary: false, approver: false };
}

/** Writes the fields at the next version; the row is locked, so nothing came between. */
export async function update(
  tx: Tx,
  revision: { id: string; version: number },
  data: Prisma.RevisionUncheckedUpdateManyInput,
): Promise<{ version: number }> {
  const version = revision.version + 1;
  const { count } = await tx.revision.updateMany({
    where: { id: revision.id, version: revision.version },
    data: { ...data, version },
  });
  if (count === 0) throw conflict('errors.changedMeanwhile');
  return { version };
}

/** The published revision of a record of this type with its payload, or null where there is none. */
export async function publishedRevision(
  tx: Tx,
  recordType: RecordType,
  recordId: string,
): Promise<{ id: string; number: number; payload: Json } | null> {
  const found = await tx.revision.findFirst({
    where: { recordType, recordId, state: 'APPROVED' },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, payload: true },
  });
  return found?.number
    ? { id: found.id, number: found.number, payload: asWrittenNow(recordType, found.payload) }
    : null;
}
