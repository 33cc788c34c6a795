import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnection } from '@/lib/platform/db/connection';
import { startEmbedded } from '@/lib/platform/db/embedded';
import { admitLoginRole } from '@/lib/platform/db/login-role';
import { migrate } from '@/lib/platform/db/migrate';
import { type Results, type Running, SIZES, type SizeName } from '../schema';
import { indexRows, loadRows } from './load';
import { indexBytes, measureSearches } from './measure';
import { measurePages } from './pages';

/**
 * Measures search over generated data in a PostgreSQL of its own, which is thrown away, and writes
 * `bench/results.json` under the data folder; and the page of the search of a running application,
 * where there is one.
 */
export async function bench(
  size: SizeName,
  dataDir: string,
  running: Running | null,
): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-bench-'));
  const server = await startEmbedded({ dataDir: folder, ephemeral: true });
  try {
    await migrate(server.ownerUrl);
    await admitLoginRole(server.ownerUrl, server.loginUrl);
    const figures = await Promise.race([measured(server, size), interruption()]);
    const results = { ...figures, pages: running && (await measurePages(running)) };
    mkdirSync(join(dataDir, 'bench'), { recursive: true });
    writeFileSync(join(dataDir, 'bench', 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
    return results;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fails when the process is told to end, so that the server does not outlive it. */
function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => reject(new Error(`The measurement was ended by ${signal}.`)));
    }
  });
}

type Urls = { ownerUrl: string; loginUrl: string };

async function measured({ ownerUrl, loginUrl }: Urls, size: SizeName) {
  const owner = await openConnection(ownerUrl);
  const login = await openConnection(loginUrl);
  try {
    const rows = SIZES[size];
    const load = await seconds(() => loadRows(owner, rows));
    const index = await seconds(() => indexRows(owner));
    const searches = await measureSearches(owner, login);
    return { size, rows, seconds: { load, index }, bytes: await indexBytes(owner), searches };
  } finally {
    await Promise.allSettled([owner.end(), login.end()]);
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round((performance.now() - begun) / 100) / 10;
}
