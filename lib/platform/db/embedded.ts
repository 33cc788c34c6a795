import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ProcessMark } from '@/lib/platform/db/processes';
import { findBinaries } from './embedded/binaries';
import { bootstrap, DATABASE, LOGIN, OWNER } from './embedded/bootstrap';
import { ensureCluster, SUPERUSER } from './embedded/cluster';
import { EmbeddedError } from './embedded/error';
import { clusterNameOf, readPidFile } from './embedded/leftovers';
import { ensureSecrets, type Secrets } from './embedded/secrets';
import { type Server, startServer } from './embedded/server';
import { blockedAt, type ServerUser, serverUser } from './embedded/server-user';

export type EmbeddedDatabase = {
  /** As the role that owns the database and migrates. */
  ownerUrl: string;
  /** As the role the application connects with; it may nothing by itself. */
  loginUrl: string;
  superuserUrl: string;
  authSecret: string;
  port: number;
};

export type EmbeddedServer = EmbeddedDatabase & {
  process: ProcessMark;
  ended: Promise<string>;
  stop(): Promise<void>;
};

/**
 * Starts the embedded PostgreSQL of a data folder (made at the first start) with its roles and the
 * empty database `registry`. `ephemeral`: for tests, nothing is flushed to disk.
 * The caller holds the data folder. Throws EmbeddedError with one line that says what to do.
 */
export async function startEmbedded(options: {
  dataDir: string;
  ephemeral?: boolean;
}): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const ephemeral = options.ephemeral ?? false;
  const cluster = clusterOf(dataDir);
  const user = serverUser(cluster);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // Passable by the server's user, who lives in it; the secrets have a closed folder of their own.
  if (user) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  requirePassable(dataDir, user);
  const secrets = ensureSecrets(dataDir);
  const binaries = findBinaries(user, dataDir);
  await ensureCluster(cluster, { binaries, user, password: secrets.superuser, ephemeral });
  const server = await startServer({
    cluster,
    clusterName: clusterNameOf(cluster),
    logFile: join(dataDir, 'postgres.log'),
    binaries,
    user,
    port: rememberedPort(dataDir),
    ephemeral,
  });
  return prepare(dataDir, server, secrets);
}

/** The database of a data folder whose server another process of ours is running; null when it is not ready. */
export function runningEmbedded(dataDir: string): EmbeddedDatabase | null {
  const folder = resolve(dataDir);
  const file = readPidFile(clusterOf(folder));
  return file?.status === 'ready' ? urlsOf(file.port, ensureSecrets(folder)) : null;
}

async function prepare(dataDir: string, server: Server, secrets: Secrets): Promise<EmbeddedServer> {
  const urls = urlsOf(server.port, secrets);
  try {
    writeFileSync(portFile(dataDir), `${server.port}\n`);
    await bootstrap(urls.superuserUrl, secrets);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...urls, process: server.process, ended: server.ended, stop: server.stop };
}

function urlsOf(port: number, secrets: Secrets): EmbeddedDatabase {
  const url = (role: string, password: string, database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    ownerUrl: url(OWNER, secrets.owner, DATABASE),
    loginUrl: url(LOGIN, secrets.login, DATABASE),
    superuserUrl: url(SUPERUSER, secrets.superuser, 'postgres'),
    authSecret: secrets.authSecret,
    port,
  };
}

function requirePassable(dataDir: string, user: ServerUser | null): void {
  const blocked = blockedAt(dataDir, user);
  if (blocked === null || user === null) return;
  throw new EmbeddedError(
    `DATA_DIR=${dataDir}: PostgreSQL does not run as root but as user ${user.name}, who may not pass ${blocked}. Start as an ordinary user, or set DATA_DIR to a folder open to others, such as /var/lib/coordination-registry.`,
  );
}

function clusterOf(dataDir: string): string {
  return join(dataDir, 'postgres');
}

function portFile(dataDir: string): string {
  return join(dataDir, 'postgres.port');
}

function rememberedPort(dataDir: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(portFile(dataDir), 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
