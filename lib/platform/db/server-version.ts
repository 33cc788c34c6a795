import type pg from 'pg';

const NEEDED = 18;

/** Refuses a PostgreSQL older than the project needs, in one line. */
export async function requireServerVersion(database: pg.Pool | pg.ClientBase): Promise<void> {
  const { rows } = await database.query<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  );
  const version = rows[0]?.version ?? '';
  if (Number.parseInt(version, 10) < NEEDED) {
    throw new Error(
      `DATABASE_URL: PostgreSQL ${version} found, version ${NEEDED} or newer needed.`,
    );
  }
}
