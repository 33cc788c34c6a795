import { z } from 'zod';
import { AppError, type FieldError } from '@/lib/core/errors';
import type { Projected } from '@/lib/domain/sources/projection';
import { attachmentItem } from '@/lib/domain/sources/schema/payload';
import type { Tx } from '@/lib/platform/db/as-actor';

type Published = {
  type: 'REGULATION' | 'CONFERENCE';
  payload: unknown;
  at: Pick<Projected, 'recordId' | 'revisionId'>;
};

const named = z.object({ attachments: z.array(attachmentItem).default([]) });

/** The fields that name a file which is neither the draft's own nor its record's. */
export async function absentAttachments(
  tx: Tx,
  { id, recordType, recordId, payload }: Naming,
): Promise<FieldError[]> {
  const { attachments } = named.parse(payload);
  if (attachments.length === 0) return [];
  const own = await tx.attachment.findMany({
    where: {
      id: { in: attachments.map((each) => each.attachment) },
      OR: [{ revisionId: id }, ownerOf(recordType, recordId)],
    },
    select: { id: true },
  });
  return refusals(attachments, own);
}

type Naming = { id: string; recordType: Published['type']; recordId: string; payload: unknown };

/**
 * Moves the files that a revision names from its draft to its record; what was added and is named
 * no more goes. Throws RULE where it names a file that is neither the draft's nor the record's.
 */
export async function projectAttachments(tx: Tx, { type, payload, at }: Published): Promise<void> {
  const { attachments } = named.parse(payload);
  const ids = [...new Set(attachments.map((each) => each.attachment))];
  const owner = ownerOf(type, at.recordId);
  await tx.attachment.updateMany({
    where: { id: { in: ids }, revisionId: at.revisionId },
    data: { revisionId: null, ...owner },
  });
  await tx.attachment.deleteMany({ where: { revisionId: at.revisionId } });
  const kept = await tx.attachment.findMany({
    where: { id: { in: ids }, ...owner },
    select: { id: true },
  });
  const fields = refusals(attachments, kept);
  if (fields.length > 0) throw new AppError('RULE', 'errors.unresolved', { fields });
}

function ownerOf(type: Published['type'], recordId: string) {
  return type === 'REGULATION' ? { regulationId: recordId } : { conferenceId: recordId };
}

function refusals(
  attachments: z.output<typeof named>['attachments'],
  found: readonly { id: string }[],
): FieldError[] {
  const missing = attachments.filter((each) => !found.some(({ id }) => id === each.attachment));
  return missing.map(({ id }) => ({
    path: `attachments[${id}].attachment`,
    message: 'attachments.refused.absent',
  }));
}
