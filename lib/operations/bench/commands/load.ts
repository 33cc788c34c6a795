import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '@/lib/platform/db/connection';
import { generated } from '../generate';
import type { Sizes, StagedRow } from '../schema';

const COLUMNS: Record<string, string> = {
  staged_units: 'id int, code text, name text',
  staged_regulations:
    'id int, number text, title text, field text, status text, signed_on text, effective_on text, expires_on text, summary text',
  staged_parties: 'id int, regulation_id int, unit_id int, position int',
  staged_signatories: 'id int, regulation_id int, unit_id int, full_name text, job_title text',
  staged_conferences:
    'id int, regulation_id int, held_on text, kind text, period_year int, place text, title text',
  staged_outcomes: 'id int, conference_id int, position int, category text, content text',
};

const AT_A_TIME = 5_000;

/** Generates the rows and writes them as an import would, as the owner of a throw-away database. */
export async function loadRows(owner: Connection, sizes: Sizes): Promise<void> {
  await owner.query('BEGIN');
  for (const [table, rows] of Object.entries(generated(sizes))) {
    await owner.query(`CREATE TEMP TABLE ${table} (${COLUMNS[table]}) ON COMMIT DROP`);
    await stage(owner, table, rows());
  }
  await owner.query('CREATE INDEX ON staged_parties (regulation_id)');
  await owner.query('ANALYZE staged_parties, staged_regulations');
  await owner.query(readFileSync(join('lib', 'operations', 'bench', 'fill.sql'), 'utf8'));
  await owner.query('COMMIT');
}

/** Makes the search index of what was loaded; the word indexes are built at once, after the rows. */
export async function indexRows(owner: Connection): Promise<void> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index WHERE indrelid = 'search_document'::regclass AND pg_get_indexdef(indexrelid) LIKE '%USING gin%'`,
  );
  for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
  await owner.query(`SELECT set_config('app.actor_kind', 'job', false)`);
  await owner.query('SELECT app.search_rebuild()');
  for (const { definition } of rows) await owner.query(definition);
  await owner.query('VACUUM ANALYZE');
}

async function stage(owner: Connection, table: string, rows: Iterable<StagedRow>): Promise<void> {
  let batch: StagedRow[] = [];
  const write = async () => {
    await owner.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(${COLUMNS[table]})`,
      [JSON.stringify(batch)],
    );
    batch = [];
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === AT_A_TIME) await write();
  }
  if (batch.length > 0) await write();
}
