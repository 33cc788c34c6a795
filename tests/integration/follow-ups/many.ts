import { asOwner, type TestDatabase } from '@/tests/support/database';

/**
 * Adds conferences by plain SQL, each between two of 200 units with five threads; every third thread
 * is spoken of again at the next conference, every fiftieth conference is for its parties only.
 */
export async function addThreads(database: TestDatabase, threads: number): Promise<void> {
  await asOwner(database, async (owner) => {
    for (const statement of STATEMENTS) {
      await owner.query(statement.replace('CONFERENCES', String(Math.trunc(threads / 5))));
    }
  });
}

const STATEMENTS = [
  'BEGIN',
  `INSERT INTO unit (id, code, kind, sector)
      SELECT uuidv7(), 'M-' || g, 'OTHER', 'CIVIL' FROM generate_series(1, 200) g`,
  `CREATE TEMP TABLE held ON COMMIT DROP AS
      SELECT uuidv7() AS id, uuidv7() AS vid, i, a.id AS a, b.id AS b, date '2000-01-01' + (i * 37) % 9000 AS day
      FROM generate_series(1, CONFERENCES) i
      JOIN unit a ON a.code = 'M-' || (1 + (i * 7) % 200) JOIN unit b ON b.code = 'M-' || (1 + (i * 13 + 5) % 200)`,
  `INSERT INTO revision (id, record_type, record_id, state, number, payload, decided_at)
      SELECT vid, 'CONFERENCE', id, 'APPROVED', 1, '{}', now() FROM held`,
  `INSERT INTO conference (id, title, held_on, held_earliest, held_latest, audience, party_units, party_key, revision_id, published_at, access)
      SELECT id, 'Hội nghị ' || i, day::text, day, day, ARRAY[a, b], ARRAY[a, b], 'k' || i, vid, now(),
        (CASE WHEN i % 50 = 0 THEN 'PARTIES' ELSE 'INTERNAL' END)::"Access" FROM held`,
  `INSERT INTO conference_party (conference_id, item_id, position, unit_id)
      SELECT id, 'p1', 0, a FROM held UNION ALL SELECT id, 'p2', 1, b FROM held`,
  `CREATE TEMP TABLE begun ON COMMIT DROP AS
      SELECT uuidv7() AS id, uuidv7() AS outcome, h.id AS held, h.i, n, h.day,
        (CASE WHEN n < 3 THEN 'SHORTCOMING' ELSE 'DIRECTION' END)::"OutcomeKind" AS kind FROM held h, generate_series(1, 5) n`,
  `INSERT INTO outcome_item (id, conference_id, item_id, position, kind, text, field, deadline, deadline_earliest, deadline_latest)
      SELECT outcome, held, 'o' || n, n, kind, 'Việc số ' || i || '.' || n, 'Lĩnh vực ' || n, d::text, d, d
      FROM (SELECT *, CASE WHEN n > 3 THEN day + 400 END AS d FROM begun) x`,
  `INSERT INTO follow_up (id, kind, root_id)
      SELECT id, (CASE kind WHEN 'SHORTCOMING' THEN 'SHORTCOMING' ELSE 'COMMITMENT' END)::"FollowUpKind", id FROM begun`,
  `INSERT INTO follow_up_mention (follow_up_id, thread_id, conference_id, item_id, outcome_item_id, named, state)
      SELECT id, id, held, 'o' || n, outcome, true, 'RAISED' FROM begun`,
  `INSERT INTO follow_up_mention (follow_up_id, thread_id, conference_id, item_id, named, state)
      SELECT g.id, g.id, h.id, 'answer:' || g.id, false, (ARRAY['RECURS', 'STILL_OPEN', 'RESOLVED', 'NOT_MENTIONED'])[1 + g.i % 4]::"MentionState"
      FROM begun g JOIN held h ON h.i = g.i + 1 WHERE (g.i + g.n) % 3 = 0`,
  'ANALYZE',
  `SELECT set_config('app.actor_kind', 'job', true)`,
  'SELECT app.settle_follow_ups(ARRAY(SELECT id FROM begun))',
  "UPDATE revision SET conference_id = record_id WHERE conference_id IS NULL AND record_type = 'CONFERENCE'",
  'SELECT app.rebuild_unit_cover()',
  'COMMIT',
  'ANALYZE',
];
