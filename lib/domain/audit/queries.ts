import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';

export type AuditVerdict = {
  entries: number;
  /** The last hash: noted down elsewhere, it also shows a chain cut off at its end. */
  head: string | null;
  /** The first entry that does not fit, with the reason; null when the chain is whole. */
  brokenAt: number | null;
  reason: string | null;
};

/** Recomputes the whole audit chain in the database. For the shell and for auditors. */
export async function verifyAudit(actor: Actor): Promise<AuditVerdict> {
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<AuditVerdict[]>`
      SELECT entries::int, head, broken_at::int AS "brokenAt", reason FROM app.verify_audit()`,
  );
  return rows[0] ?? { entries: 0, head: null, brokenAt: null, reason: null };
}
