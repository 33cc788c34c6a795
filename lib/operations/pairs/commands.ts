import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { JobActor } from '@/lib/policy/actor';

/**
 * Renews what two units share once the rows of a record are written, in the same transaction: one
 * row for each pair of its parties (domain, section 9: pairs).
 */
export async function projectPairs(tx: Tx, { at }: { at: { recordId: string } }): Promise<void> {
  await tx.$queryRaw`SELECT app.project_pairs(${at.recordId}::uuid)::text`;
}

/** Makes the rows of all pairs anew from the records and says how many; recorded as the job's act. */
export function rebuildPairs(actor: JobActor): Promise<number> {
  return writeAs(actor, async (tx) => {
    const [made] = await tx.$queryRaw<{ rows: number }[]>`SELECT app.rebuild_pairs() AS rows`;
    const rows = made?.rows ?? 0;
    await appendAudit(tx, {
      action: 'pairs.rebuild',
      subjectType: 'pairs',
      subjectId: null,
      summary: String(rows),
    });
    return rows;
  });
}
