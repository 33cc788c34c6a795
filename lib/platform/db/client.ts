import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { runtimeUrl } from '@/lib/platform/env';
import { PrismaClient } from '@/prisma/generated/client';

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;
/** Nothing a person waits for takes longer; what would is stopped by the database itself. */
const STATEMENT_TIMEOUT_MS = 30_000;

// One client for a process; kept across reloads of modules in development.
const kept = globalThis as typeof globalThis & { registryClient?: PrismaClient };

/** A prepared statement by its text: row security makes planning dearer than running. */
function statementName(sql: string): string {
  return createHash('sha1').update(sql).digest('base64url');
}

/** The login role's client. It has no rights of its own: every query outside an actor is refused. */
export function client(): PrismaClient {
  kept.registryClient ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: runtimeUrl(),
        max: POOL_SIZE,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        statement_timeout: STATEMENT_TIMEOUT_MS,
      },
      { statementNameGenerator: (query) => statementName(query.sql) },
    ),
  });
  return kept.registryClient;
}

/** Ends the connections; for commands and tests, which must not hang on an idle pool. */
export async function disconnect(): Promise<void> {
  await kept.registryClient?.$disconnect();
  delete kept.registryClient;
}
