import type { z } from 'zod';
import { decodeCursor, encodeCursor, type Page } from '@/lib/core/pagination';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import { COUNT_LIMIT } from '@/lib/platform/db/keyset';
import { raw, type Sql, sql } from '@/lib/platform/db/sql';
import type { Actor } from '@/lib/policy/actor';
import { type FollowUpCounts, type FollowUpRequest, threadPlace } from '../schema/list';
import type { ThreadView } from '../schema/view';
import { asked, isIn, matches, RECURRING } from './matches';
import { threadsOf } from './rows';
import { threadViewOf } from './views';

export type ThreadPage = Page<ThreadView> & { from: number; counts: FollowUpCounts };

/**
 * One page of the threads the actor may see: recurring shortcomings first, then by deadline, what is
 * closed last. What each comes to for the actor's circle stands in an index; only where a thread has
 * mentions for several circles is it judged on asking.
 */
export async function listFollowUps(actor: Actor, request: FollowUpRequest): Promise<ThreadPage> {
  const directory = await unitDirectory(actor);
  const cursor = request.cursor ? decodeCursor(threadPlace, request.cursor) : null;
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<Row[]>(statement(request, asked(request, directory), cursor));
    const found = rows.flatMap(({ id, place, day }) => (id ? { id, place, day } : []));
    const shown = found.slice(0, request.limit);
    if (cursor?.back) shown.reverse();
    const threads = await threadsOf(
      tx,
      shown.map(({ id }) => id),
    );
    const items = threads.map((each) => threadViewOf(each, request.day, directory));
    const { total = 0, recurring = 0, overdue = 0 } = rows[0] ?? {};
    return {
      items,
      ...waysOf(shown, found.length > request.limit, cursor),
      total: Math.min(total, COUNT_LIMIT),
      totalIsCapped: total > COUNT_LIMIT,
      counts: { recurring, overdue },
    };
  });
}

type Cursor = z.infer<typeof threadPlace>;
type Place = { id: string; place: number; day: string };
type Row = { id: string | null; place: number; day: string; total: number } & FollowUpCounts;

const OWN = raw('own AS MATERIALIZED (SELECT * FROM app.own_follow_up_facts())');
/** Rows that tell the actor all of a thread that the actor may see. */
const WHOLE = raw('NOT (f.lacks && (SELECT app.reading_units()))');
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

/** The page and the counts in one statement; without a row on the page the counts stand alone. */
function statement(request: FollowUpRequest, wanted: Sql, cursor: Cursor | null): Sql {
  const where = matches(request);
  const at = keyset(cursor);
  const most = request.limit + 1;
  const page = (from: Sql) =>
    sql`(SELECT f.id, ${PLACE} FROM ${from} AND ${where} AND ${at.after} ORDER BY ${at.order} LIMIT ${most})`;
  return sql`WITH ${OWN}, asked AS MATERIALIZED (${wanted})
    SELECT f.id, f.place, f.day::text, n.* FROM (
      SELECT ${countOf(where)} AS total, ${countOf(sql`${where} AND ${RECURRING}`)} AS recurring,
        ${countOf(sql`${where} AND ${isIn('OVERDUE', request.day)}`)} AS overdue) AS n
    LEFT JOIN (${page(STORED)} UNION ALL ${page(JUDGED)}) AS f ON true
    ORDER BY ${at.outer} LIMIT ${most}`;
}

const STORED = sql`follow_up_face f WHERE ${WHOLE} AND f.id NOT IN (SELECT id FROM own)`;
const JUDGED = raw('own f WHERE true');

function countOf(where: Sql): Sql {
  return sql`((SELECT count(*) FROM (SELECT FROM ${STORED} AND ${where} LIMIT ${COUNT_LIMIT + 1}) AS few)
    + (SELECT count(*) FROM ${JUDGED} AND ${where}))::int`;
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
