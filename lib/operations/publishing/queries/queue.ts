import { decodeCursor, encodeCursor } from '@/lib/core/pagination';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import { asActor } from '@/lib/platform/db/as-actor';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { type Obstacle, type Queue, type QueueItem, queuePlace } from '../schema/review';

type Row = Omit<QueueItem, 'unit' | 'obstacle'> & {
  unitId: string | null;
  own: boolean;
  approves: boolean;
};

const A_PAGE = 25;
const BEGINNING = { at: '1970-01-01T00:00:00.000Z', id: '00000000-0000-0000-0000-000000000000' };

/**
 * Everything submitted that the actor's units have to decide, oldest first, in one statement; with
 * the reason where this actor is not the one to do it. Row security shows no other unit's.
 */
export async function listQueue(
  actor: Actor,
  { after }: { after?: string | undefined },
): Promise<Queue> {
  const directory = await unitDirectory(actor);
  const place = (after && decodeCursor(queuePlace, after)) || BEGINNING;
  const me = userIdOf(actor);
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT v.id, v.record_type AS type, coalesce(v.payload ->> 'title', '') AS title,
        v.submitted_at AS "submittedAt", v.drafting_unit_id AS "unitId",
        author.display_name AS author, coalesce(base.number, 0) + 1 AS number,
        coalesce(v.author_id = ${me}::uuid OR ${me}::uuid = ANY (v.editors), false) AS own,
        coalesce(v.drafting_unit_id = ANY ((SELECT app.actor_units(ARRAY['APPROVER']::"Role"[]))::uuid[]), false) AS approves
      FROM revision v LEFT JOIN "user" author ON author.id = v.author_id
      LEFT JOIN revision base ON base.id = v.base_id
      WHERE v.state = 'SUBMITTED' AND v.companion_of_id IS NULL
        AND (v.submitted_at, v.id) > (${place.at}::timestamptz, ${place.id}::uuid)
      ORDER BY v.submitted_at, v.id LIMIT ${A_PAGE + 1}`,
  );
  const items = rows.slice(0, A_PAGE).map(({ unitId, own, approves, ...row }) => {
    const unit = directory.byId.get(unitId ?? '');
    return { ...row, unit: unit ? presentName(unit) : '', obstacle: obstacleOf(own, approves) };
  });
  return { items, next: rows.length > A_PAGE ? placeAfter(items.at(-1)) : null };
}

/** Why somebody cannot decide; having written it weighs more than the role. */
export function obstacleOf(own: boolean, approves: boolean): Obstacle {
  if (own) return 'OWN';
  return approves ? null : 'NOT_APPROVER';
}

function placeAfter(item: QueueItem | undefined): string | null {
  return item ? encodeCursor({ at: item.submittedAt.toISOString(), id: item.id }) : null;
}
