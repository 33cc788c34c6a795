import type { Tx } from '@/lib/platform/db/as-actor';

/** How many rows of "table WHERE …" the actor of the transaction sees. */
export async function rowsSeen(tx: Tx, from: string): Promise<number> {
  const rows = await tx.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${from}`);
  return rows[0]?.n ?? 0;
}
