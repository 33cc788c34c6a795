import { forbidden } from '@/lib/core/errors';
import type { Projected } from '@/lib/domain/sources/projection';
import { noteAs, type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { Actor } from '@/lib/policy/actor';

type Published = { type: 'REGULATION' | 'CONFERENCE'; at: Projected };

/**
 * Renews what search knows of a published record, of the papers and conferences that cite it and of
 * the people and follow-ups in it, in the publishing transaction.
 */
export async function projectSearch(tx: Tx, { type, at }: Published): Promise<void> {
  await tx.$executeRaw`SELECT app.search_index(${type}::"SearchType", ${at.recordId}::uuid)`;
}

/** Renews the record an attachment hangs on, once its text was extracted or its file is gone. */
export async function indexAttachment(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT app.search_index_attachment(${id}::uuid)`;
}

const TYPES = ['UNIT', 'PERSON', 'FOLLOW_UP', 'REGULATION', 'CONFERENCE'] as const;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const PART = 500;

/**
 * Makes the whole index anew beside running work, part by part, and records that in the audit; nothing
 * is found differently unless the index was wrong. Throws FORBIDDEN for whoever is no job.
 */
export async function rebuildSearch(actor: Actor): Promise<void> {
  if (actor.kind !== 'job') throw forbidden();
  for (const type of TYPES) {
    for (let last: string | null = BEFORE_ALL; last !== null; ) {
      last = await rebuildPart(actor, type, last);
    }
  }
  await writeAs(actor, (tx) =>
    appendAudit(tx, { action: 'search.rebuild', subjectType: 'search', subjectId: null }),
  );
}

function rebuildPart(actor: Actor, type: string, following: string): Promise<string | null> {
  return noteAs(actor, async (tx) => {
    const [row] = await tx.$queryRaw<{ last: string | null }[]>`
      SELECT app.search_rebuild_part(${type}::"SearchType", ${following}::uuid, ${PART}::int) AS last`;
    return row?.last ?? null;
  });
}
