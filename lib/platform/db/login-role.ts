import pg from 'pg';
import { EnvironmentError } from '@/lib/platform/env';
import { requireServerVersion } from './server-version';

const ENTERED_ROLES = ['registry_app', 'registry_queue'];

type Addresses = { ownerUrl: string; runtimeUrl: string; derived: boolean };

/**
 * Sees to it that the runtime role of an external PostgreSQL exists and can connect; `derived`: the
 * role is ours to make or renew, as the owner. Throws EnvironmentError naming the variable to set.
 */
export async function ensureLoginRole({ ownerUrl, runtimeUrl, derived }: Addresses): Promise<void> {
  const owner = await connect(ownerUrl, derived ? 'DATABASE_URL' : 'DATABASE_OWNER_URL');
  try {
    await requireServerVersion(owner);
    if (derived && !(await canConnect(runtimeUrl))) await renewRole(owner, new URL(runtimeUrl));
    await requireHarmless(owner, decodeURIComponent(new URL(runtimeUrl).username));
  } finally {
    await owner.end();
  }
}

/** Lets the runtime role enter the application's role and the queue's, after the migrations that make them. */
export async function admitLoginRole(ownerUrl: string, runtimeUrl: string): Promise<void> {
  const owner = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    const login = decodeURIComponent(new URL(runtimeUrl).username);
    const { rows } = await owner.query<{ role: string }>(
      `SELECT rolname AS role FROM pg_roles WHERE rolname = ANY ($2) AND NOT pg_has_role($1, oid, 'SET')`,
      [login, ENTERED_ROLES],
    );
    for (const { role } of rows) {
      await owner.query(
        `GRANT ${role} TO ${owner.escapeIdentifier(login)} WITH INHERIT FALSE, SET TRUE`,
      );
    }
  } finally {
    await owner.end();
  }
}

async function connect(url: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new EnvironmentError(`${name}: the database does not let us in: ${reason}`);
  }
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function renewRole(owner: pg.Client, runtime: URL): Promise<void> {
  const login = owner.escapeIdentifier(runtime.username);
  const database = owner.escapeIdentifier(decodeURIComponent(runtime.pathname.slice(1)));
  const password = owner.escapeLiteral(runtime.password);
  try {
    await owner.query('BEGIN');
    const found = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [runtime.username]);
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
    await owner.query(`${verb} ROLE ${login} LOGIN NOINHERIT PASSWORD ${password}`);
    await owner.query(`GRANT CONNECT ON DATABASE ${database} TO ${login}`);
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    const reason = error instanceof Error ? error.message : String(error);
    throw new EnvironmentError(
      `DATABASE_OWNER_URL: set it to the role that migrates and DATABASE_URL to a login role of its own, for the role of DATABASE_URL may not make ${runtime.username} (${reason})`,
    );
  }
}

/** Row security holds for nobody who may bypass it, so such a role is refused as the application's. */
async function requireHarmless(owner: pg.Client, login: string): Promise<void> {
  const { rows } = await owner.query<{ bypasses: boolean; owns: boolean }>(
    `SELECT rolsuper OR rolbypassrls AS bypasses, rolname = current_user AS owns
     FROM pg_roles WHERE rolname = $1`,
    [login],
  );
  const role = rows[0];
  if (!role) throw new EnvironmentError(`DATABASE_URL: there is no role ${login}`);
  if (role.bypasses || role.owns) {
    throw new EnvironmentError(
      `DATABASE_URL: role ${login} stands above row security (it is a superuser, bypasses it or owns the tables); give the application a login role of its own`,
    );
  }
}
