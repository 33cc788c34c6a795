import { threadsOf } from '@/lib/domain/follow-ups/queries/rows';
import { threadViewOf } from '@/lib/domain/follow-ups/queries/views';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Tx } from '@/lib/platform/db/as-actor';

const MOST_THREADS = 200;

/** The threads of which one of these conferences says something that the actor may see. */
export async function threadsAt(
  tx: Tx,
  directory: UnitDirectory,
  conferences: readonly string[],
  day: string,
): Promise<ThreadView[]> {
  const roots = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT DISTINCT f.root_id AS id
      FROM follow_up_mention m JOIN follow_up f ON f.id = m.follow_up_id
      WHERE m.conference_id = ANY (${conferences}::uuid[]) OFFSET 0) AS own
    ORDER BY id DESC LIMIT ${MOST_THREADS}`;
  const threads = await threadsOf(
    tx,
    roots.map(({ id }) => id),
  );
  return threads.map((rows) => threadViewOf(rows, day, directory));
}
