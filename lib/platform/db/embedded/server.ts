import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess, markProcess, type ProcessMark } from '@/lib/platform/db/processes';
import type { Binaries } from './binaries';
import { EmbeddedError } from './error';
import { clearLeftovers, readPidFile } from './leftovers';
import type { ServerUser } from './server-user';
import { serverSettings } from './settings';

export type Server = {
  port: number;
  process: ProcessMark;
  /** Resolves when the server has ended, with what it said last. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

type Starting = {
  cluster: string;
  clusterName: string;
  logFile: string;
  binaries: Binaries;
  user: ServerUser | null;
  port: number | undefined;
  ephemeral: boolean;
};

/** Starts the server on a free port of 127.0.0.1 (the wished one if free), whatever an earlier end left behind. */
export async function startServer(starting: Starting): Promise<Server> {
  let complaint = '';
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await clearLeftovers(starting.cluster, starting.clusterName);
    const port = await freePort(attempt === 0 ? starting.port : undefined);
    const { child, said } = launch(starting, port);
    if (await isReady(child, starting.cluster, port)) return running(child, said, port);
    complaint = said();
    // Another program may have taken the port meanwhile, or a dying backend still holds the memory.
    if (!/Address already in use|shared memory block|lock file/.test(complaint)) break;
    await sleep(300 * (attempt + 1));
  }
  throw new EmbeddedError(
    `PostgreSQL did not start (${starting.logFile}): ${lastLines(complaint)}`,
  );
}

/** Ends a server in good order: fast shutdown, then harder. */
export async function stopServer(mark: ProcessMark): Promise<void> {
  const ended = await endProcess(mark, [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ]);
  if (!ended)
    throw new EmbeddedError(`PostgreSQL (process ${mark.pid}) does not end: end it by hand.`);
}

function launch(
  { cluster, clusterName, logFile, binaries, user, ephemeral }: Starting,
  port: number,
) {
  const log = openLog(logFile, user);
  const start = statSync(logFile).size;
  const parameters = ['-D', cluster, ...serverSettings({ port, clusterName, ephemeral }, binaries)];
  const child = spawn(binaries.postgres, parameters, {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: cluster,
    env: { NODE_ENV: 'production', PATH: process.env.PATH, TZ: 'UTC' },
    stdio: ['ignore', log, log],
    // A process group of its own: Ctrl-C reaches us, and we stop the web server first.
    detached: true,
  });
  closeSync(log);
  const said = () => readFileSync(logFile).subarray(start).toString('utf8');
  return { child, said };
}

function running(child: ChildProcess, said: () => string, port: number): Server {
  const mark = child.pid === undefined ? null : markProcess(child.pid);
  if (mark === null) throw new EmbeddedError(`PostgreSQL ended at once: ${lastLines(said())}`);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', () => resolve(lastLines(said(), 1)));
  });
  const stop = async () => {
    await stopServer(mark);
    await ended;
  };
  return { port, process: mark, ended, stop };
}

async function isReady(child: ChildProcess, cluster: string, port: number): Promise<boolean> {
  let failed = false;
  child.once('exit', () => {
    failed = true;
  });
  child.once('error', () => {
    failed = true;
  });
  // Recovery after a crash replays the log before it accepts anyone; it may take its time.
  for (const until = Date.now() + 120_000; Date.now() < until && !failed; await sleep(10)) {
    const file = readPidFile(cluster);
    if (file?.pid === child.pid && file?.port === port && file.status === 'ready') return true;
  }
  return false;
}

async function freePort(wished: number | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (wished === undefined) reject(error);
      else resolve(freePort(undefined));
    });
    probe.listen(wished ?? 0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      probe.close(() => resolve(port));
    });
  });
}

const LOG_LIMIT = 10 * 1024 * 1024;

function openLog(path: string, user: ServerUser | null): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(path, `${path}.1`);
  const log = openSync(path, 'a', 0o600);
  if (user) chownSync(path, user.uid, user.gid);
  return log;
}

function lastLines(text: string, count = 5): string {
  return text.trim().split('\n').slice(-count).join(' | ');
}
