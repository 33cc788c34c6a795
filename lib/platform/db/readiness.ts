import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unavailable } from '@/lib/core/errors';
import { NO_REQUEST } from '@/lib/policy/actor';
import { asStranger } from './as-actor';

const WITHIN_MS = 2_000;

/** Resolves when the database answers and has exactly our migrations; else throws UNAVAILABLE. */
export async function requireReady(): Promise<void> {
  const [wanted, applied] = await Promise.all([ownMigrations(), withinTime(appliedMigrations())]);
  if (wanted.join() !== applied.join()) {
    throw unavailable(new Error(`migrations: ${applied.length} of ${wanted.length} applied`));
  }
}

/** The names of the project's migrations; they cannot change while it runs. */
function ownMigrations(): Promise<string[]> {
  own ??= readdir(join(process.cwd(), 'prisma/migrations'), { withFileTypes: true }).then(
    (entries) =>
      entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
  );
  return own;
}

let own: Promise<string[]> | undefined;

async function appliedMigrations(): Promise<string[]> {
  const rows = await asStranger(
    NO_REQUEST,
    (tx) => tx.$queryRaw<{ names: string[] }[]>`SELECT app.applied_migrations() AS names`,
  );
  return (rows[0]?.names ?? []).toSorted();
}

/** Whoever asks for readiness asks again soon: better a quick no than a late answer. */
function withinTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => reject(unavailable(new Error('no answer in time'))), WITHIN_MS);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
