import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder';

/** An application of the test's own, with its own database: it may be killed. */
export type OwnServer = {
  url: string;
  folder: string;
  /** Ends everything at once, as a power failure would. */
  kill: () => Promise<void>;
  /** Starts it again at the same address with the same data. */
  restart: () => Promise<void>;
  /** Ends it for good and removes its data. */
  remove: () => Promise<void>;
};

/** Starts the application as `npm start` does, on a free port. */
export async function startOwnServer(): Promise<OwnServer> {
  const folder = await makeTemporaryFolder();
  const port = await freePort();
  let child = start(folder, port);
  const url = await ready(child, folder);
  return {
    url,
    folder,
    kill: () => killed(child),
    restart: async () => {
      child = start(folder, port);
      await ready(child, folder);
    },
    remove: async () => {
      await ended(child);
      removeTemporaryFolder(folder);
    },
  };
}

function start(folder: string, port: number): ChildProcess {
  const log = openSync(join(folder, 'start.log'), 'a');
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

function ready(child: ChildProcess, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Error(readFileSync(join(folder, 'start.log'), 'utf8')));
    child.once('exit', refuse);
    child.on('message', (message: { ready?: boolean; url?: string }) => {
      if (!message.ready || !message.url) return;
      child.off('exit', refuse);
      resolve(message.url);
    });
  });
}

async function killed(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
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
