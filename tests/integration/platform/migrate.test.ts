import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MigrationError, migrate } from '@/lib/platform/db/migrate';
import {
  listMigrations,
  type Migration,
  readSchema,
  schemaAfter,
} from '@/lib/platform/db/migrations';
import { diffSchemas } from '@/lib/platform/db/schema-engine';
import { asOwner, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();

const WITH_FUNCTION = migration(
  '2999_function',
  `CREATE TABLE proof (id integer);
CREATE FUNCTION proof_of(a integer) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO proof VALUES (a); -- a semicolon; in a comment
  RETURN a;
END $$;
SELECT proof_of(7);
`,
);

const FAILING = migration(
  '3000_failing',
  'CREATE TABLE half (id integer);\nSELECT 1;\nINSERT INTO nowhere VALUES (1);',
);

describe('migrations', () => {
  it('are all applied, and nothing is applied twice', async () => {
    expect(await migrate(database().ownerUrl)).toEqual([]);
    expect(await history()).toEqual((await listMigrations()).map(({ name }) => name));
  });

  it('lead to the schema as it is written', async () => {
    expect(await diffSchemas(schemaAfter(await listMigrations()), await readSchema())).toBe('');
  });

  it('keep function bodies whole, and wait for one another', async () => {
    const project = [...(await listMigrations()), WITH_FUNCTION];
    const both = await Promise.all([1, 2].map(() => migrate(database().ownerUrl, project)));
    expect(both.flat()).toEqual([WITH_FUNCTION.name]);
    expect(await query('SELECT id FROM proof')).toEqual([{ id: 7 }]);
  });

  it('that fail are named with the reason and leave nothing behind', async () => {
    const before = await history();
    const project = [...(await listMigrations()), WITH_FUNCTION, FAILING];
    const attempt = migrate(database().ownerUrl, project);
    await expect(attempt).rejects.toThrow(/3000_failing.*"nowhere" does not exist.*line 3/);
    await expect(attempt).rejects.toThrow(MigrationError);
    expect(await history()).toEqual(before);
    expect(await query(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
  });

  it('are refused where the history of the database is another', async () => {
    const project = await listMigrations();
    const shorter = migrate(database().ownerUrl, project.slice(0, -1));
    await expect(shorter).rejects.toThrow(/does not have in that place/);
    const [first, ...others] = [...project, WITH_FUNCTION];
    const edited = migrate(database().ownerUrl, [
      migration(first?.name ?? '', 'SELECT 1'),
      ...others,
    ]);
    await expect(edited).rejects.toThrow(/was changed after it had been applied/);
  });
});

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex'), schema: null };
}

async function history(): Promise<string[]> {
  const rows = await query('SELECT migration_name FROM _prisma_migrations ORDER BY started_at');
  return rows.map((row) => row.migration_name);
}

async function query(sql: string) {
  return asOwner(database(), async (owner) => (await owner.query(sql)).rows);
}
