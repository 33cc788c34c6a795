import { z } from 'zod';
import { AppError } from '@/lib/core/errors';
import type { Projected } from '@/lib/domain/sources/projection';
import { attachmentItem } from '@/lib/domain/sources/schema/payload';
import type { Tx } from '@/lib/platform/db/as-actor';

type Published = {
  type: 'REGULATION' | 'CONFERENCE';
  payload: unknown;
  at: Pick<Projected, 'recordId' | 'revisionId'>;
};

const named = z.object({ attachments: z.array(attachmentItem).default([]) });

/**
 * Moves the files that a revision names from its draft to its record; what was added and is named
 * no more goes. Throws RULE where it names a file that is neither the draft's nor the record's.
 */
export async function projectAttachments(tx: Tx, { type, payload, at }: Published): Promise<void> {
  const { attachments } = named.parse(payload);
  const ids = [...new Set(attachments.map((each) => each.attachment))];
  const owner =
    type === 'REGULATION' ? { regulationId: at.recordId } : { conferenceId: at.recordId };
  await tx.attachment.updateMany({
    where: { id: { in: ids }, revisionId: at.revisionId },
    data: { revisionId: null, ...owner },
  });
  await tx.attachment.deleteMany({ where: { revisionId: at.revisionId } });
  const kept = await tx.attachment.findMany({
    where: { id: { in: ids }, ...owner },
    select: { id: true },
  });
  const missing = attachments.filter((each) => !kept.some(({ id }) => id === each.attachment));
  if (missing.length === 0) return;
  const fields = missing.map(({ id }) => ({
    path: `attachments[${id}].attachment`,
    message: 'attachments.refused.absent',
  }));
  throw new AppError('RULE', 'errors.unresolved', { fields });
}
