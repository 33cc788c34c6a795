import type pg from 'pg';

/** What the tests are told about the PostgreSQL that the global setup started. */
export type TestCluster = {
  template: string;
  superuserUrl: string;
  ownerUrl: string;
  loginUrl: string;
  authSecret: string;
  dataDir: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** The same address, with another database. */
export function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Rights on a database are not copied from its template. */
export async function closeToStrangers(client: pg.Client, database: string): Promise<void> {
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO registry_login`);
}
