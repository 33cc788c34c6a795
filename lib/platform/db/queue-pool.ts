import pg from 'pg';
import { runtimeUrl } from '@/lib/platform/env';

const POOL_SIZE = 3;
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;

/** What the queue needs of a database; `close` ends its connections. */
export type QueueDatabase = {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
};

/**
 * Connections that enter the queue's role as they are made: it may touch the schema `jobs` and no
 * table of the registry. `onError` hears of idle connections that the server ended.
 */
export function openQueueDatabase(onError: (error: Error) => void): QueueDatabase {
  const pool = new pg.Pool({
    connectionString: runtimeUrl(),
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'registry-queue',
    options: '-c role=registry_queue',
  });
  pool.on('error', onError);
  return {
    executeSql: (text, values) => pool.query(text, values),
    close: () => pool.end(),
  };
}
