import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries';
import { EmbeddedError } from './error';
import type { ServerUser } from './server-user';

export const SUPERUSER = 'postgres';

type Making = { binaries: Binaries; user: ServerUser | null; password: string; ephemeral: boolean };

/** Makes the cluster unless it is there: beside its place, then renamed, so that a half-made one is never found. */
export async function ensureCluster(cluster: string, making: Making): Promise<void> {
  if (existsSync(cluster)) return requireSameVersion(cluster, making.binaries);
  const parent = dirname(cluster);
  const prefix = `${basename(cluster)}.new-`;
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    // An initdb that outlived us may still be writing there.
    rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  const place = join(parent, `${prefix}${randomBytes(4).toString('hex')}`);
  mkdirSync(place, { mode: 0o700 });
  const passwordFile = `${place}.password`;
  writeFileSync(passwordFile, making.password, { mode: 0o600 });
  for (const path of [place, passwordFile]) {
    if (making.user) chownSync(path, making.user.uid, making.user.gid);
  }
  try {
    await initialise(place, passwordFile, making);
    renameSync(place, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(place, { recursive: true, force: true });
  }
}

async function initialise(place: string, passwordFile: string, making: Making): Promise<void> {
  const parameters = [
    `--pgdata=${place}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--data-checksums',
    ...(making.ephemeral ? ['--no-sync'] : []),
  ];
  const child = spawn(making.binaries.initdb, parameters, {
    ...(making.user && { uid: making.user.uid, gid: making.user.gid }),
    cwd: place,
    env: { NODE_ENV: 'production', PATH: process.env.PATH, LC_MESSAGES: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new EmbeddedError(`initdb failed: ${complaint.trim() || `exit ${code}`}`);
}

function requireSameVersion(cluster: string, binaries: Binaries): void {
  const made = Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10);
  if (made !== binaries.version) {
    throw new EmbeddedError(
      `${cluster} was made by PostgreSQL ${made}, this version brings ${binaries.version}: back up with the version that made it and restore with this one.`,
    );
  }
}
