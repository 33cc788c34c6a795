import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listMigrations, readSchema, schemaAfter } from '@/lib/platform/db/migrations';
import { diffSchemas } from '@/lib/platform/db/schema-engine';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) fail('Usage: npm run db:diff -- NAME   (a-z, 0-9, _)');

const migrations = await listMigrations();
const schema = await readSchema();
const script = await diffSchemas(schemaAfter(migrations), schema).catch((error: Error) =>
  fail(error.message),
);

if (script === '') {
  console.log('prisma/schema is what the migrations lead to: nothing to write.');
} else {
  const folder = join('prisma/migrations', `${nextTime(migrations.at(-1)?.name)}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), script);
  const copy = schema.map((file) => `// ${file.path}\n${file.content.trim()}\n`).join('\n');
  await writeFile(join(folder, 'schema.prisma'), copy);
  console.log(`${folder}/migration.sql   (${script.split('\n').length} lines: read it before use)`);
}

/** Now, as YYYYMMDDHHMMSS; later than the last migration even where a clock was wrong. */
function nextTime(last: string | undefined): string {
  const now = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const before = last?.slice(0, 14) ?? '';
  return now > before ? now : String(BigInt(before) + 1n);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
