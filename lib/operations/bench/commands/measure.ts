import { existsSync, readFileSync } from 'node:fs';
import { parseQuery } from '@/lib/operations/search/rules/parse';
import { planOf } from '@/lib/operations/search/rules/plan';
import { searchTypes } from '@/lib/operations/search/schema';
import type { Connection } from '@/lib/platform/db/connection';
import { QUERIES } from '../queries';
import type { Measured, Results } from '../schema';

const ROUNDS = 40;
const WARM = 5;
const MS = 1e6;

const SEARCH = `SELECT app.search($1::text[]::tsquery[], $2::text[]::tsquery[], $3::text::tsquery, $4::text[]::tsquery[],
  $5::text[]::"SearchType"[], '{}', 40, 0, 20) AS found`;

const TEXTS = 'SELECT id, fields FROM search_document WHERE id = ANY ($1::uuid[])';

/**
 * Searches as a reader with a unit of their own, facets and the texts of twenty hits included, the
 * transaction too; times are the database's alone.
 */
export async function measureSearches(owner: Connection, login: Connection): Promise<Measured[]> {
  const reader = await makeReader(owner);
  const { rows } = await login.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const measured: Measured[] = [];
  for (const [kind, query] of QUERIES) {
    measured.push({ kind, query, ...(await measure(login, query, reader, rows[0]?.pid ?? 0)) });
  }
  return measured;
}

/** How much room the index takes. */
export async function indexBytes(owner: Connection): Promise<Results['bytes']> {
  const { rows } = await owner.query<{ documents: string; indexes: string }>(
    `SELECT pg_table_size('search_document') AS documents, pg_indexes_size('search_document') AS indexes`,
  );
  return { documents: Number(rows[0]?.documents), indexes: Number(rows[0]?.indexes) };
}

async function makeReader(owner: Connection): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO "user" (username, display_name) VALUES ('bench', 'bench') RETURNING id`,
  );
  const id = rows[0]?.id ?? '';
  await owner.query(
    `INSERT INTO membership (user_id, unit_id, role) SELECT $1, id, 'VIEWER' FROM unit WHERE code = 'DV0001'`,
    [id],
  );
  await owner.query('SELECT app.rebuild_unit_cover()');
  return id;
}

async function measure(login: Connection, text: string, reader: string, pid: number) {
  const plan = planOf(parseQuery(text), new Map(), { marks: [], place: null });
  const asked = plan?.query;
  const values = [asked?.broad, asked?.exact, asked?.near, asked?.weights, searchTypes];
  const times: number[] = [];
  const cpu: number[] = [];
  let found = 0;
  for (let round = -WARM; round < ROUNDS; round++) {
    const [begun, before] = [performance.now(), cpuOf(pid)];
    found = await once(login, values, reader);
    if (round < 0) continue;
    times.push(performance.now() - begun);
    cpu.push(cpuOf(pid) - before);
  }
  const middle = at(cpu, 0.5);
  const known = Number.isNaN(middle) ? null : middle;
  return { found, median: at(times, 0.5), p95: at(times, 0.95), cpu: known };
}

function at(figures: number[], part: number): number {
  const sorted = figures.sort((one, other) => one - other);
  return Math.round((sorted[Math.floor(sorted.length * part)] ?? Number.NaN) * 100) / 100;
}

async function once(login: Connection, values: unknown[], reader: string): Promise<number> {
  await login.query('BEGIN READ ONLY');
  await login.query(
    `SELECT set_config('role', 'registry_app', true), set_config('app.actor_kind', 'user', true), set_config('app.user_id', $1, true)`,
    [reader],
  );
  const { rows } = await login.query<{ found: { total: number; hits: { id: string }[] } }>({
    name: 'search',
    text: SEARCH,
    values,
  });
  const ids = rows[0]?.found.hits.map(({ id }) => id);
  await login.query({ name: 'texts', text: TEXTS, values: [ids] });
  await login.query('COMMIT');
  return rows[0]?.found.total ?? 0;
}

/** Milliseconds that a process was running; not a number where the system does not tell. */
function cpuOf(pid: number): number {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / MS : Number.NaN;
}
