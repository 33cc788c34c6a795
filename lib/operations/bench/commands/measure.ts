import { existsSync, readFileSync } from 'node:fs';
import { parseQuery } from '@/lib/operations/search/rules/parse';
import { planOf } from '@/lib/operations/search/rules/plan';
import { searchTypes } from '@/lib/operations/search/schema';
import type { Connection } from '@/lib/platform/db/connection';
import type { Measured, Results } from '../schema';

const QUERIES: readonly [Measured['kind'], string][] = [
  ['rare', '137 vụ việc liên quan'],
  ['rare', '12/QCPH-2019-42'],
  ['rare', 'khongco'],
  ['common', 'phối hợp'],
  ['common', 'phoi hop'],
  ['common', 'an'],
  ['several', 'ma tuy ho so'],
  ['several', 'buon lau kinh phi kiem tra'],
  ['several', 'dữ liệu cá nhân'],
  ['several', 'thien tai truong hoc'],
];

const ROUNDS = 40;
/** Milliseconds of one tick of a process's clock on Linux. */
const TICK_MS = 10;

const SEARCH = `SELECT app.search($1::text::tsquery, $2::text::tsquery, $3::text::tsquery, $4::text[]::tsquery[],
  $5::text[]::"SearchType"[], '{}', 60, 0, 20) AS found`;

/** Searches as a reader with a unit of their own, facets included; times are the database's alone. */
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
  let found = 0;
  await once(login, values, reader);
  const before = ticksOf(pid);
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    found = await once(login, values, reader);
    times.push(performance.now() - begun);
  }
  const after = ticksOf(pid);
  times.sort((one, other) => one - other);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? 0;
  const cpu = before === null || after === null ? null : ((after - before) * TICK_MS) / ROUNDS;
  return { found, median: at(0.5), p95: at(0.95), cpu };
}

async function once(login: Connection, values: unknown[], reader: string): Promise<number> {
  await login.query('BEGIN READ ONLY');
  await login.query(
    `SELECT set_config('role', 'registry_app', true), set_config('app.actor_kind', 'user', true), set_config('app.user_id', $1, true)`,
    [reader],
  );
  const { rows } = await login.query<{ found: { total: number } }>({
    name: 'search',
    text: SEARCH,
    values,
  });
  await login.query('COMMIT');
  return rows[0]?.found.total ?? 0;
}

/** CPU of a process in ticks, user and system; null where the system does not tell. */
function ticksOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}
