import type { Tx } from '@/lib/platform/db/as-actor';
import type { AuditLine } from '../schema';

const MOST = 20;

/**
 * The last events of the log. That something happened is the auditor's to see; summary and record
 * only where the record itself is.
 */
export async function latestEvents(tx: Tx): Promise<AuditLine[]> {
  const events = await tx.auditEvent.findMany({
    orderBy: { seq: 'desc' },
    take: MOST,
    select: {
      seq: true,
      at: true,
      actorKind: true,
      actorName: true,
      action: true,
      subjectType: true,
      detail: { select: { summary: true, regulationId: true, conferenceId: true } },
    },
  });
  return events.map(({ seq, detail, ...event }) => ({
    ...event,
    seq: String(seq),
    summary: detail?.summary ?? null,
    record: recordOf(detail),
  }));
}

function recordOf(
  detail: { regulationId: string | null; conferenceId: string | null } | null,
): AuditLine['record'] {
  if (detail?.regulationId) return { type: 'REGULATION', id: detail.regulationId };
  return detail?.conferenceId ? { type: 'CONFERENCE', id: detail.conferenceId } : null;
}
