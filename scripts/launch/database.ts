import {
  type EmbeddedDatabase,
  type EmbeddedServer,
  runningEmbedded,
  startEmbedded,
} from '@/lib/platform/db/embedded';
import type { Environment } from '@/lib/platform/env';
import { type DataFolder, readHolder } from './data-folder';
import { onStop } from './stopping.mjs';

export type Variables = Record<string, string>;

/** Starts the embedded PostgreSQL for as long as we live. */
export async function startDatabase(
  folder: DataFolder,
  environment: Environment,
): Promise<EmbeddedServer> {
  const server = await startEmbedded({
    dataDir: folder.path,
    ephemeral: environment.EMBEDDED_EPHEMERAL,
  });
  onStop(
    () => server.stop(),
    () => process.kill(server.process.pid, 'SIGQUIT'),
  );
  return server;
}

/** The database that a running `npm start` serves from; null when none does or it is not ready. */
export function servedDatabase(dataDir: string): EmbeddedDatabase | null {
  const holder = readHolder(dataDir);
  const serves = holder?.kind === 'start' && !holder.stopping;
  return serves ? runningEmbedded(dataDir) : null;
}

/** What our own processes are told beside the environment: where the embedded database is. */
export function embeddedVariables(
  database: EmbeddedDatabase,
  environment: Environment,
  dataDir: string,
): Variables {
  return {
    EMBEDDED_OWNER_URL: database.ownerUrl,
    EMBEDDED_LOGIN_URL: database.loginUrl,
    AUTH_SECRET: environment.AUTH_SECRET ?? database.authSecret,
    DATA_DIR: dataDir,
  };
}
