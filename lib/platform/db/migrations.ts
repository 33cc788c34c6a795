import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SchemaFile } from './schema-engine';

export type Migration = { name: string; sql: string; checksum: string; schema: string | null };

/** The migrations of the project in the order they apply; the name begins with its time (UTC). */
export async function listMigrations(root = process.cwd()): Promise<Migration[]> {
  const folder = join(root, 'prisma/migrations');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

/** The present schema, one file per noun. */
export async function readSchema(root = process.cwd()): Promise<SchemaFile[]> {
  const folder = join(root, 'prisma/schema');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })),
  );
}

/** The schema as the migrations leave it: the copy beside the last migration that changed it. */
export function schemaAfter(migrations: Migration[]): SchemaFile[] {
  const content = migrations.findLast((migration) => migration.schema !== null)?.schema;
  return content ? [{ path: 'schema.prisma', content }] : [];
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
  const schema = await readFile(join(folder, name, 'schema.prisma'), 'utf8').catch(() => null);
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex'), schema };
}
