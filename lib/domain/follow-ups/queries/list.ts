import type { z } from 'zod';
import { decodeCursor, encodeCursor, type Page } from '@/lib/core/pagination';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import { COUNT_LIMIT } from '@/lib/platform/db/keyset';
import { raw, type Sql, sql } from '@/lib/platform/db/sql';
import type { Actor } from '@/lib/policy/actor';
import { type FollowUpCounts, type FollowUpRequest, threadPlace } from '../schema/list';
import type { ThreadView } from '../schema/view';
import { isIn, matches, RECURRING } from './matches';
import { threadsOf } from './rows';
import { threadViewOf } from './views';

export type ThreadPage = Page<ThreadView> & { from: number; counts: FollowUpCounts };

/**
 * One page of the threads the actor may see: recurring shortcomings first, then by deadline, what is
 * closed last. Those of which the actor sees a mention that not everybody does are judged for the
 * actor; the others stand in the index as everybody sees them.
 */
export async function listFollowUps(actor: Actor, request: FollowUpRequest): Promise<ThreadPage> {
  const directory = await unitDirectory(actor);
  const cursor = request.cursor ? decodeCursor(threadPlace, request.cursor) : null;
  const where = matches(request, directory);
  const at = keyset(cursor);
  const most = request.limit + 1;
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<Place[]>`WITH ${OWN}
      SELECT id, place, day::text FROM (
        (SELECT f.id, ${PLACE} FROM follow_up f WHERE ${COMMON} AND ${where} AND ${at.after} ORDER BY ${at.order} LIMIT ${most})
        UNION ALL
        (SELECT f.id, ${PLACE} FROM own f WHERE ${where} AND ${at.after} ORDER BY ${at.order} LIMIT ${most})
      ) AS f ORDER BY ${at.outer} LIMIT ${most}`;
    const [counted] = await tx.$queryRaw<Counted[]>`WITH ${OWN}
      SELECT ${countOf(where)} AS total, ${countOf(sql`${where} AND ${RECURRING}`)} AS recurring,
        ${countOf(sql`${where} AND ${isIn('OVERDUE', request.day)}`)} AS overdue`;
    const shown = cursor?.back
      ? rows.slice(0, request.limit).reverse()
      : rows.slice(0, request.limit);
    const threads = await threadsOf(
      tx,
      shown.map(({ id }) => id),
    );
    const items = threads.map((rows) => threadViewOf(rows, request.day, directory));
    const ways = waysOf(shown, rows.length > request.limit, cursor);
    const { total = 0, recurring = 0, overdue = 0 } = counted ?? {};
    const capped = { total: Math.min(total, COUNT_LIMIT), totalIsCapped: total > COUNT_LIMIT };
    return { items, ...ways, ...capped, counts: { recurring, overdue } };
  });
}

type Cursor = z.infer<typeof threadPlace>;
type Place = { id: string; place: number; day: string };
type Counted = { total: number } & FollowUpCounts;

const OWN = raw('own AS MATERIALIZED (SELECT * FROM app.own_follow_up_facts())');
const COMMON = raw('f.merged_into_id IS NULL AND f.id NOT IN (SELECT id FROM own)');
const DAY = `coalesce(f.deadline_latest, 'infinity'::date)`;
const PLACE = raw(`f.place, ${DAY} AS day`);

/** Place, deadline and identity settle the order; a page before a place is read backwards. */
function keyset(cursor: Cursor | null) {
  const [direction, sign] = cursor?.back ? ['DESC', '<'] : ['ASC', '>'];
  const order = (day: string) =>
    raw(`f.place ${direction}, ${day} ${direction}, f.id ${direction}`);
  const after = cursor
    ? sql`(f.place, ${raw(DAY)}, f.id) ${raw(sign)} (${cursor.place}, ${cursor.day}::date, ${cursor.id}::uuid)`
    : sql`true`;
  return { after, order: order(DAY), outer: order('f.day') };
}

function countOf(where: Sql): Sql {
  return sql`((SELECT count(*) FROM (SELECT FROM follow_up f WHERE ${COMMON} AND ${where} LIMIT ${COUNT_LIMIT + 1}) AS few)
    + (SELECT count(*) FROM own f WHERE ${where}))::int`;
}

function waysOf(shown: readonly Place[], more: boolean, cursor: Cursor | null) {
  const back = Boolean(cursor?.back);
  const skipped = cursor?.skipped ?? 0;
  const from = back ? Math.max(skipped - shown.length, 0) : skipped;
  const [first, final] = [shown[0], shown.at(-1)];
  const [hasNext, hasPrevious] = [back || more, back ? more : cursor !== null];
  return {
    from,
    nextCursor: hasNext && final ? encodeCursor({ ...final, skipped: from + shown.length }) : null,
    prevCursor: hasPrevious && first ? encodeCursor({ ...first, skipped: from, back: true }) : null,
  };
}
