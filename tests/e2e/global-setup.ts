import { startOwnServer } from '@/tests/support/own-server';

/**
 * Starts the application as `npm start` does, with its own database and the demo data, on a free
 * port. E2E_BASE_URL set: the tests use the application that runs there.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_BASE_URL) return undefined;
  const server = await startOwnServer();
  process.env.E2E_BASE_URL = server.url;
  process.env.E2E_DATA_DIR = server.folder;
  return server.remove;
}
