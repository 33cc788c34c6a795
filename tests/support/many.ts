import type pg from 'pg';
import { asOwner, type TestDatabase } from './database';

/**
 * Adds published regulations by plain SQL: many, each between two of 500 units, every fiftieth for
 * its parties only, every fifth replacing another. They are numbered on from `after`, how many
 * there are already.
 */
export async function addRegulations(
  database: TestDatabase,
  count: number,
  after = 0,
): Promise<void> {
  await asOwner(database, async (owner) => {
    await owner.query('BEGIN');
    if (after === 0) await addUnits(owner);
    await owner.query(`CREATE TEMP TABLE made ON COMMIT DROP AS
      SELECT uuidv7() AS rid, uuidv7() AS vid, i, a.id AS a, b.id AS b, date '2000-01-01' + (i * 37) % 9000 AS day
      FROM generate_series(${after + 1}, ${after + count}) i
      JOIN unit a ON a.code = 'M-' || (1 + (i * 7) % 500)
      JOIN unit b ON b.code = 'M-' || (1 + (i * 13 + 5) % 500)`);
    await owner.query(`INSERT INTO revision (id, record_type, record_id, state, number, payload, decided_at)
      SELECT vid, 'REGULATION', rid, 'APPROVED', 1, '{}', now() FROM made`);
    await owner.query(`INSERT INTO regulation (id, kind, number, number_key, title, signed_on, signed_earliest, signed_latest,
        audience, party_units, party_key, revision_id, published_at, summary, access)
      SELECT rid, 'JOINT_REGULATION', i || '/QCPH', i || '-QCPH', 'Quy chế phối hợp số ' || i || ' trong trao đổi thông tin',
        day::text, day, day, ARRAY[a, b], ARRAY[a, b], 'k' || i, vid, now(), repeat('tóm tắt ', 20),
        (CASE WHEN i % 50 = 0 THEN 'PARTIES' ELSE 'INTERNAL' END)::"Access" FROM made`);
    await owner.query(`INSERT INTO regulation_party (regulation_id, item_id, position, role, unit_id)
      SELECT rid, 'p1', 0, 'SIGNING_PARTY'::"PartyRole", a FROM made
      UNION ALL SELECT rid, 'p2', 1, 'SIGNING_PARTY'::"PartyRole", b FROM made`);
    await owner.query(`INSERT INTO regulation_relation (acting_id, item_id, position, kind, target_id)
      SELECT n.rid, 'r1', 0, 'REPLACES', o.rid FROM made n JOIN made o ON o.i = n.i - 1 WHERE n.i % 5 = 0`);
    await owner.query(`UPDATE revision SET regulation_id = record_id
      WHERE regulation_id IS NULL AND record_type = 'REGULATION'`);
    await owner.query('SELECT app.rebuild_unit_cover()');
    await owner.query('COMMIT');
    await owner.query('ANALYZE');
  });
}

async function addUnits(owner: pg.Client): Promise<void> {
  await owner.query(`INSERT INTO unit (id, code, kind, sector)
    SELECT uuidv7(), 'M-' || g, 'OTHER', 'CIVIL' FROM generate_series(1, 500) g`);
  await owner.query(`INSERT INTO unit_name (unit_id, name, kind)
    SELECT id, 'Đơn vị ' || code, 'OFFICIAL' FROM unit WHERE code LIKE 'M-%'`);
}
