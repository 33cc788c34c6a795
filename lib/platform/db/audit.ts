import type { Change } from '@/lib/core/changes';
import type { Prisma } from '@/prisma/generated/client';

export type AuditEntry = {
  /** What was done, as `noun.verb`: "revision.approve". */
  action: string;
  subjectType: string;
  subjectId: string | null;
  /** The record whose access decides who sees before and after. */
  regulationId?: string | null;
  conferenceId?: string | null;
  revisionId?: string | null;
  summary?: string | null;
  changes?: readonly Change[];
};

const audited = new WeakSet<object>();

/** Appends the event of this transaction's change to the hash chain; `writeAs` insists on it. */
export async function appendAudit(tx: Prisma.TransactionClient, entry: AuditEntry): Promise<void> {
  await tx.$executeRaw`SELECT app.append_audit(${entry.action}, ${entry.subjectType},
    ${entry.subjectId}::uuid, ${entry.regulationId ?? null}::uuid, ${entry.conferenceId ?? null}::uuid,
    ${entry.revisionId ?? null}::uuid, ${entry.summary ?? null}, ${JSON.stringify(entry.changes ?? [])}::jsonb)`;
  audited.add(tx);
}

/** Whether this transaction has recorded what it does. */
export function isAudited(tx: object): boolean {
  return audited.has(tx);
}
