import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeTemporaryFolder, removeTemporaryFolder } from '@/tests/support/temporary-folder';

/**
 * Starts the application as `npm start` does, with its own database and the demo data, on a free
 * port. E2E_BASE_URL set: the tests use the application that runs there.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_BASE_URL) return undefined;
  const folder = await makeTemporaryFolder();
  const log = join(folder, 'start.log');
  const child = start(folder, log, await freePort());
  const end = async () => {
    await ended(child);
    removeTemporaryFolder(folder);
  };
  try {
    process.env.E2E_BASE_URL = await ready(child);
    process.env.E2E_DATA_DIR = folder;
  } catch {
    const said = readFileSync(log, 'utf8');
    await end();
    throw new Error(`The application did not start:\n${said}`);
  }
  return end;
}

function start(folder: string, logFile: string, port: number): ChildProcess {
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      EMBEDDED_EPHEMERAL: '1',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return child;
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', reject);
    child.on('message', (message: { ready?: boolean; url?: string }) => {
      if (message.ready && message.url) resolve(message.url);
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      probe.close(() => resolve(port));
    });
  });
}
