import { changes, type Json } from '@/lib/core/changes';
import { AppError } from '@/lib/core/errors';
import { uuidv7 } from '@/lib/core/uuid';
import { asActor, type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { ReferenceActor } from '@/lib/policy/actor';
import { project, recordReference } from './approve';
import { readPayload } from './payload';
import { type RecordType, recordTypes } from './record-types';
import { resolveReferences } from './references';
import { publishedRevision } from './revision';

export type ReferenceRecord = {
  type: RecordType;
  recordId?: string | undefined;
  payload: unknown;
  reason: string;
};

/**
 * Publishes a record of the reference data: the only case without a second person (domain,
 * section 9: actors), always audited. A payload equal to the published one changes nothing.
 */
export async function publishReference(
  actor: ReferenceActor,
  record: ReferenceRecord,
): Promise<{ recordId: string }> {
  const payload = readPayload(record.type, record.payload);
  const fields = recordTypes[record.type].gaps(payload);
  if (fields.length > 0) throw new AppError('RULE', 'errors.incomplete', { fields });
  const recordId = record.recordId ?? uuidv7();
  const published = await asActor(actor, (tx) => publishedRevision(tx, record.type, recordId));
  if (published && changes(published.payload, payload).length === 0) return { recordId };
  await writeAs(actor, async (tx) => {
    const before = await publishedRevision(tx, record.type, recordId);
    const reference = await publish(tx, { ...record, recordId, payload }, before);
    await appendAudit(tx, {
      action: 'reference.publish',
      subjectType: record.type.toLowerCase(),
      subjectId: recordId,
      ...reference,
      summary: record.reason,
      changes: changes(before?.payload ?? {}, payload),
    });
  });
  return { recordId };
}

type Checked = ReferenceRecord & { recordId: string; payload: Json };

async function publish(
  tx: Tx,
  { type, recordId, payload, reason }: Checked,
  before: { id: string; number: number } | null,
) {
  const units = await resolveReferences(tx, payload);
  const [id, publishedAt] = [uuidv7(), new Date()];
  await tx.revision.createMany({
    data: {
      id,
      recordType: type,
      recordId,
      baseId: before?.id ?? null,
      state: 'APPROVED',
      number: (before?.number ?? 0) + 1,
      payload: payload ?? {},
      reason,
      decidedAt: publishedAt,
    },
  });
  await project(tx, type, payload, { recordId, revisionId: id, publishedAt, units });
  const reference = recordReference(type, recordId);
  await tx.revision.updateMany({ where: { id }, data: reference });
  return reference;
}
