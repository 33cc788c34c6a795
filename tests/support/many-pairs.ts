import { asOwner, type TestDatabase } from './database';
import { addRegulations } from './many';

/**
 * Adds published regulations and conferences by plain SQL, each conference of the two parties of a
 * regulation, with outcomes; and makes the rows of the pairs. They are numbered on from `after`, how
 * many there are already.
 */
export async function addConferences(
  database: TestDatabase,
  regulations: number,
  conferences: number,
  after = { regulations: 0, conferences: 0 },
): Promise<void> {
  await addRegulations(database, regulations, after.regulations);
  await asOwner(database, async (owner) => {
    await owner.query('BEGIN');
    await owner.query(`CREATE TEMP TABLE held ON COMMIT DROP AS
      SELECT uuidv7() AS cid, uuidv7() AS vid, r.id AS rid, r.party_units AS units, g.i,
        date '2005-01-01' + (g.i * 11) % 7000 AS day
      FROM generate_series(${after.conferences + 1}, ${after.conferences + conferences}) AS g(i)
      JOIN (SELECT id, party_units, row_number() OVER (ORDER BY id) AS n FROM regulation
        WHERE summary LIKE 'tóm tắt%') r ON r.n = 1 + g.i % ${after.regulations + regulations}`);
    await owner.query(`INSERT INTO revision (id, record_type, record_id, state, number, payload, decided_at)
      SELECT vid, 'CONFERENCE', cid, 'APPROVED', 1, '{}', now() FROM held`);
    await owner.query(`INSERT INTO conference (id, kinds, title, held_on, held_earliest, held_latest,
        audience, party_units, party_key, revision_id, published_at)
      SELECT cid, ARRAY['PERIODIC_BRIEFING']::"ConferenceKind"[], 'Giao ban ' || i, day::text, day, day,
        units, units, 'h' || i, vid, now() FROM held`);
    await owner.query(`INSERT INTO conference_party (conference_id, item_id, position, unit_id)
      SELECT cid, 'p' || u.n, u.n, u.id FROM held, unnest(units) WITH ORDINALITY AS u(id, n)`);
    await owner.query(`INSERT INTO conference_regulation (conference_id, regulation_id, role, position)
      SELECT cid, rid, 'REVIEWS', 0 FROM held`);
    await owner.query(`INSERT INTO outcome_item (conference_id, item_id, position, kind, text)
      SELECT cid, 'o' || k, k, (CASE WHEN k = 1 THEN 'SHORTCOMING' ELSE 'DIRECTION' END)::"OutcomeKind", 'Việc ' || i || '.' || k
      FROM held, generate_series(1, 3) k`);
    await owner.query(
      'INSERT INTO pair_record SELECT * FROM app.pair_rows(NULL) ON CONFLICT DO NOTHING',
    );
    await owner.query('COMMIT');
    await owner.query('ANALYZE');
  });
}
