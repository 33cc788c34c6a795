import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { disconnect } from '@/lib/platform/db/client';
import { closeToStrangers, urlOf } from './test-cluster';

export type TestDatabase = {
  name: string;
  ownerUrl: string;
  loginUrl: string;
  superuserUrl: string;
  drop(): Promise<void>;
};

/** A new database, migrated and with the reference data; clones the template in well under a second. */
export async function createDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    await client.query(
      `CREATE DATABASE ${name} OWNER registry_owner TEMPLATE ${cluster.template} STRATEGY FILE_COPY`,
    );
    await closeToStrangers(client, name);
  });
  return {
    name,
    ownerUrl: urlOf(cluster.ownerUrl, name),
    loginUrl: urlOf(cluster.loginUrl, name),
    superuserUrl: urlOf(cluster.superuserUrl, name),
    drop: () => dropDatabase(name),
  };
}

/** A database of its own for the tests of one file: the application's client connects to it. */
export function ownDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createDatabase();
    process.env.EMBEDDED_OWNER_URL = database.ownerUrl;
    process.env.EMBEDDED_LOGIN_URL = database.loginUrl;
    process.env.AUTH_SECRET = inject('cluster').authSecret;
    process.env.DATA_DIR = inject('cluster').dataDir;
  });
  afterAll(async () => {
    await disconnect();
    await database?.drop();
  });
  return () => {
    if (database === undefined) throw new Error('The database is there only while the tests run.');
    return database;
  };
}

/** Statements as the owner, whom row security does not hold: to look at, or spoil, what a test needs. */
export async function asOwner<T>(
  database: TestDatabase,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return connected(database.ownerUrl, work);
}

async function dropDatabase(name: string): Promise<void> {
  await asSuperuser((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

export function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  return connected(inject('cluster').superuserUrl, work);
}

/** A connection for one piece of work, closed however that ends. */
export async function connected<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
