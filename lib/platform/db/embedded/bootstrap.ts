import pg from 'pg';
import type { Secrets } from './secrets';

export const DATABASE = 'registry';
export const OWNER = 'registry_owner';
export const LOGIN = 'registry_login';

/**
 * Gives a new cluster its roles and its database; on one that has them it does nothing.
 * The owner migrates and may hand out the application role; the login role may nothing but connect.
 */
export async function bootstrap(superuserUrl: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client(superuserUrl);
  // A server that is ended meanwhile fails the statement, which tells us; the event would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    if (await isComplete(client)) return;
    for (const statement of [...roles(client, secrets), ...(await database(client)), ...FINISH]) {
      await client.query(statement);
    }
  } finally {
    await client.end();
  }
}

/** The last thing FINISH leaves, so that an interrupted bootstrap runs again. */
async function isComplete(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT pg_catalog.shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
    [DATABASE],
  );
  return rows[0]?.note === COMPLETE;
}

function roles(client: pg.Client, secrets: Secrets): string[] {
  const owner = client.escapeLiteral(secrets.owner);
  const login = client.escapeLiteral(secrets.login);
  return [
    createRole(OWNER),
    `ALTER ROLE ${OWNER} LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD ${owner}`,
    createRole(LOGIN),
    `ALTER ROLE ${LOGIN} LOGIN NOINHERIT NOSUPERUSER NOCREATEROLE NOBYPASSRLS PASSWORD ${login}`,
    `GRANT ${LOGIN} TO ${OWNER} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`,
    `GRANT pg_read_all_stats, pg_signal_backend TO ${OWNER}`,
  ];
}

function createRole(name: string): string {
  return `DO $$ BEGIN CREATE ROLE ${name}; EXCEPTION WHEN duplicate_object THEN NULL; END $$`;
}

async function database(client: pg.Client): Promise<string[]> {
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  return found.rowCount === 0
    ? [`CREATE DATABASE ${DATABASE} OWNER ${OWNER} TEMPLATE template0 ENCODING 'UTF8'`]
    : [];
}

const COMPLETE = 'coordination registry';

const FINISH = [
  `REVOKE ALL ON DATABASE ${DATABASE}, postgres, template1 FROM PUBLIC`,
  `GRANT CONNECT ON DATABASE ${DATABASE} TO ${LOGIN}`,
  // Statistics of statements are read from the maintenance database, so that the registry's own stays clean.
  `GRANT CONNECT ON DATABASE postgres TO ${OWNER}`,
  `DO $$ BEGIN
     IF current_setting('shared_preload_libraries') LIKE '%pg_stat_statements%' THEN
       CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
       GRANT EXECUTE ON FUNCTION pg_stat_statements_reset TO ${OWNER};
     END IF;
   END $$`,
  `COMMENT ON DATABASE ${DATABASE} IS '${COMPLETE}'`,
];
