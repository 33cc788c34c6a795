import { type FieldError, notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { gapsOf } from '../commands/completeness';
import { inForm } from '../form/fact-path';

/**
 * What a draft still lacks before it can be submitted, each with the path of its field in the form;
 * unanswered warnings among it. Throws NOT_FOUND for a draft that is not the actor's to see.
 */
export async function draftGaps(actor: Actor, id: string): Promise<FieldError[]> {
  if (!isUuid(id)) throw notFound();
  return asActor(actor, async (tx) => {
    const revision = await tx.revision.findUnique({ where: { id } });
    if (revision === null) throw notFound();
    const { recordType, payload } = revision;
    const gaps = await gapsOf(tx, revision);
    return gaps.map((gap) => ({ ...gap, path: inForm(recordType, payload, gap.path) }));
  });
}
