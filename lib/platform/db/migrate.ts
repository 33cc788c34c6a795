import pg from 'pg';
import { listMigrations, type Migration } from './migrations';
import { NO_FILTER, openSchemaEngine, type SchemaEngine } from './schema-engine';
import { requireServerVersion } from './server-version';

/** A migration that failed, or a history that is not the project's; the message is one line for people. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * Applies the migrations that are missing, as the owner, each in its own transaction together with
 * its row in `_prisma_migrations`; two starters wait for one another.
 * Returns the names applied. Throws MigrationError; what was applied before the failing one stays.
 */
export async function migrate(ownerUrl: string, migrations?: Migration[]): Promise<string[]> {
  // One connection: the lock and the transactions around the engine's statements live on it.
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => {});
  try {
    await requireServerVersion(pool);
    await pool.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const project = migrations ?? (await listMigrations());
    const pending = pendingMigrations(project, await readHistory(pool));
    return pending.length === 0 ? [] : await applyAll(pool, project, pending);
  } finally {
    await pool.end();
  }
}

/** What the database still lacks; throws MigrationError where its history is not a beginning of the project's. */
export function pendingMigrations(project: Migration[], applied: AppliedMigration[]): Migration[] {
  for (const [index, row] of applied.entries()) {
    const own = project[index];
    if (own?.name !== row.name) {
      throw new MigrationError(
        `The database holds migration ${row.name}, which this version of the project does not have in that place: use the version that made the database, or a newer one.`,
      );
    }
    if (own.checksum !== row.checksum) {
      throw new MigrationError(
        `Migration ${row.name} was changed after it had been applied to this database: restore its text and write a new migration instead.`,
      );
    }
  }
  return project.slice(applied.length);
}

export type AppliedMigration = { name: string; checksum: string };

/** The migrations the database has finished, in order. */
export async function readHistory(database: pg.Pool | pg.ClientBase): Promise<AppliedMigration[]> {
  const known = await database.query(`SELECT to_regclass('public._prisma_migrations') AS history`);
  if (known.rows[0].history === null) return [];
  const { rows } = await database.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum FROM public._prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

const MIGRATION_LOCK = 7_262_001;

async function applyAll(pool: pg.Pool, project: Migration[], pending: Migration[]) {
  let failure: Error | undefined;
  const engine = await openSchemaEngine(pool, async (sql) => {
    await pool.query(sql).catch((error: pg.DatabaseError) => {
      failure = describeFailure(error, sql);
      throw error;
    });
  });
  const applied: string[] = [];
  for (const migration of pending) {
    failure = undefined;
    const upTo = project.slice(0, project.indexOf(migration) + 1);
    await applyOne(pool, engine, upTo).catch((error: Error) => {
      throw new MigrationError(
        `Migration ${migration.name} failed and left nothing behind: ${(failure ?? error).message}`,
        { cause: error },
      );
    });
    applied.push(migration.name);
  }
  engine.free();
  return applied;
}

async function applyOne(pool: pg.Pool, engine: SchemaEngine, upTo: Migration[]): Promise<void> {
  await pool.query('BEGIN');
  try {
    await engine.applyMigrations({ migrationsList: asList(upTo), filters: NO_FILTER });
    await pool.query('COMMIT');
  } catch (error) {
    await pool.query('ROLLBACK');
    throw error;
  }
}

function asList(migrations: Migration[]) {
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

function describeFailure(error: pg.DatabaseError, sql: string): Error {
  const line = error.position && sql.slice(0, Number(error.position)).split('\n').length;
  const parts = [error.message, error.detail, error.hint, line && `line ${line}`, error.code];
  return new Error(parts.filter(Boolean).join('; '));
}
