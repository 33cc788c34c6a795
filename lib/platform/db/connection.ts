import pg from 'pg';

/** A connection of one's own, outside every actor: for measuring, never for serving. */
export type Connection = pg.Client;

/** Opens a connection as the role of the address; whoever opens it ends it. */
export async function openConnection(url: string): Promise<Connection> {
  const client = new pg.Client(url);
  // A connection that breaks tells so to the next query; by itself it must not end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}
