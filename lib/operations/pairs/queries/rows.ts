import type { Bounds } from '@/lib/core/edtf/bounds';
import type { Tx } from '@/lib/platform/db/as-actor';
import { type Sql, sql } from '@/lib/platform/db/sql';

/** One record of a pair, as the read model keeps it. */
export type PairRow = Bounds & {
  a: string;
  b: string;
  recordId: string;
  recordType: 'REGULATION' | 'CONFERENCE';
  access: 'INTERNAL' | 'PARTIES';
};

/** The rows that join any of these units to any of those and that the actor may see. */
export async function pairRows(
  tx: Tx,
  { a, b }: { a: readonly string[]; b: readonly string[] },
): Promise<PairRow[]> {
  return tx.$queryRaw<PairRow[]>`
    SELECT p.unit_a_id AS a, p.unit_b_id AS b, p.record_id AS "recordId",
      p.record_type AS "recordType", p.access, p.earliest::text, p.latest::text
    FROM pair_record p WHERE ${joins(a, b)} OR ${joins(b, a)}
    ORDER BY p.latest DESC NULLS LAST, p.record_id`;
}

/** The ids of one type, each once, newest first and the undated at the end; at most so many. */
export function recordsOf(
  rows: readonly PairRow[],
  type: PairRow['recordType'],
  most: number,
): string[] {
  const ids = rows.filter((row) => row.recordType === type).map((row) => row.recordId);
  return [...new Set(ids)].slice(0, most);
}

function joins(one: readonly string[], other: readonly string[]): Sql {
  return sql`(p.unit_a_id = ANY (${one}::uuid[]) AND p.unit_b_id = ANY (${other}::uuid[]))`;
}
