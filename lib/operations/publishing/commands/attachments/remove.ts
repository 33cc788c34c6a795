import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { Actor } from '@/lib/policy/actor';
import { writableDraft } from './add';

/**
 * Takes a file from the draft it was added to; answers the draft. What a published record holds
 * stays. Throws NOT_FOUND where there is no such file of a draft, FORBIDDEN.
 */
export async function removeAttachment(actor: Actor, id: string): Promise<{ draft: string }> {
  if (!isUuid(id)) throw notFound();
  return writeAs(actor, async (tx) => {
    const file = await tx.attachment.findUnique({
      where: { id },
      select: { name: true, revisionId: true },
    });
    if (!file?.revisionId) throw notFound();
    await writableDraft(tx, actor, file.revisionId);
    await tx.attachment.deleteMany({ where: { id } });
    await appendAudit(tx, {
      action: 'attachment.remove',
      subjectType: 'attachment',
      subjectId: id,
      revisionId: file.revisionId,
      summary: file.name,
    });
    return { draft: file.revisionId };
  });
}
