import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { client } from '@/lib/platform/db/client';
import { asOwner, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();

async function rows<T>(sql: string): Promise<T[]> {
  const { rows: found } = await asOwner(database(), (owner) => owner.query(sql));
  return found as T[];
}

describe('the catalogue of the database', () => {
  it('knows no table without row security and a policy', async () => {
    const open = await rows<{ table: string }>(`
      SELECT c.relname AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'app') AND c.relkind IN ('r', 'p')
        AND (NOT c.relrowsecurity OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))`);
    expect(open).toEqual([]);
  });

  it('would notice one', async () => {
    const found = await asOwner(database(), async (owner) => {
      await owner.query('BEGIN; CREATE TABLE public.forgotten (id int)');
      const { rows: open } = await owner.query(
        `SELECT relname FROM pg_class WHERE relname = 'forgotten' AND NOT relrowsecurity`,
      );
      await owner.query('ROLLBACK');
      return open;
    });
    expect(found).toHaveLength(1);
  });

  it('has no view, which would pass row security by', async () => {
    expect(
      await rows(`SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                  WHERE n.nspname IN ('public', 'app') AND c.relkind IN ('v', 'm')`),
    ).toEqual([]);
  });

  it('gives the application role no way around: no ownership, no bypass, no truncate', async () => {
    expect(
      await rows(`SELECT rolname FROM pg_roles
                  WHERE rolname IN ('registry_app', 'registry_login') AND (rolsuper OR rolbypassrls OR rolinherit)`),
    ).toEqual([]);
    expect(
      await rows(`SELECT table_name FROM information_schema.role_table_grants
                  WHERE grantee = 'registry_app' AND privilege_type IN ('TRUNCATE', 'TRIGGER', 'REFERENCES')`),
    ).toEqual([]);
    expect(
      await rows(`SELECT table_name FROM information_schema.role_table_grants
                  WHERE grantee IN ('registry_login', 'PUBLIC') AND table_schema IN ('public', 'app')`),
    ).toEqual([]);
  });

  it('keeps passwords and the audit chain from the application role', async () => {
    const grants = await rows<{ grant: string }>(
      `SELECT table_name || ' ' || privilege_type AS grant FROM information_schema.role_table_grants
       WHERE grantee = 'registry_app' AND table_name IN ('credential', 'sign_in_throttle', 'audit_event', 'audit_detail', 'read_log')
       ORDER BY 1`,
    );
    expect(grants.map((each) => each.grant)).toEqual([
      'audit_detail SELECT',
      'audit_event SELECT',
      'read_log INSERT',
      'read_log SELECT',
    ]);
  });

  it('pins the search path of every function that runs with the owner’s rights', async () => {
    expect(
      await rows(`SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                  WHERE n.nspname = 'app' AND p.prosecdef
                    AND NOT coalesce(p.proconfig::text LIKE '%search_path=public, pg_temp%', false)`),
    ).toEqual([]);
  });

  it('lets nobody but the application role call the functions', async () => {
    expect(
      await rows(`SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                  WHERE n.nspname = 'app' AND has_function_privilege('registry_login', p.oid, 'EXECUTE')`),
    ).toEqual([]);
  });
});

describe('outside an actor', () => {
  it('every query of the application’s client is refused', async () => {
    await expect(client().regulation.findMany()).rejects.toThrow(/permission denied|42501/);
    await expect(client().unit.count()).rejects.toThrow(/permission denied|42501/);
    await expect(client().$queryRaw`SELECT app.sign_in_lookup('admin')`).rejects.toThrow(
      /permission denied|42501/,
    );
  });

  it('the login role may read nothing on a connection of its own', async () => {
    const login = new pg.Client(database().loginUrl);
    await login.connect();
    const tables = await rows<{ table: string }>(
      `SELECT relname AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r'`,
    );
    for (const { table } of tables) {
      await expect(login.query(`SELECT FROM public."${table}"`)).rejects.toMatchObject({
        code: '42501',
      });
    }
    await login.end();
  });

  it('the application role without an actor sees no row of any table', async () => {
    const login = new pg.Client(database().loginUrl);
    await login.connect();
    await login.query('SET ROLE registry_app');
    const tables = await rows<{ table: string }>(
      `SELECT table_name AS table FROM information_schema.role_table_grants
       WHERE grantee = 'registry_app' AND privilege_type = 'SELECT' AND table_schema = 'public'`,
    );
    expect(tables.length).toBeGreaterThan(40);
    for (const { table } of tables) {
      const { rows: seen } = await login.query(`SELECT count(*)::int AS n FROM public."${table}"`);
      expect([table, seen[0].n]).toEqual([table, 0]);
    }
    await login.end();
  });
});
