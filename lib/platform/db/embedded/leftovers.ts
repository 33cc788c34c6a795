import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  endProcess,
  listProcesses,
  markProcess,
  type RunningProcess,
} from '@/lib/platform/db/processes';
import { EmbeddedError } from './error';

export type PidFile = { pid: number; port: number; status: string };

/** The name under which the server's processes show themselves; from the folder, so that none is mistaken. */
export function clusterNameOf(cluster: string): string {
  const digest = createHash('sha256').update(realpathSync(cluster)).digest('hex');
  return `registry-${digest.slice(0, 12)}`;
}

/** What the server noted about itself (`postmaster.pid`); null without one. */
export function readPidFile(cluster: string): PidFile | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return {
      pid: Number(lines[0]),
      port: Number(lines[3]),
      status: lines[7]?.trim() ?? '',
    };
  } catch {
    return null;
  }
}

/**
 * Ends what a killed start left running on this cluster: its server, then backends whose server is
 * gone. Nobody else's process is touched: each is known by the folder or the name on its command line.
 */
export async function clearLeftovers(cluster: string, clusterName: string): Promise<void> {
  const file = readPidFile(cluster);
  if (file === null) return;
  const own = listProcesses().filter((entry) => belongsTo(entry, cluster, clusterName));
  const server = own.find((entry) => entry.pid === file.pid);
  if (server) await end(server, ['SIGINT', 'SIGQUIT', 'SIGKILL']);
  for (const backend of own.filter((entry) => entry !== server)) {
    await end(backend, ['SIGQUIT', 'SIGKILL']);
  }
  // The number in a stale note may by now be another program's, which would make PostgreSQL refuse.
  if (readPidFile(cluster)?.pid === file.pid)
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

function belongsTo({ command }: RunningProcess, cluster: string, clusterName: string): boolean {
  if (command.startsWith(`postgres: ${clusterName}: `)) return true;
  return /(^|\/)postgres /.test(command) && command.includes(` -D ${cluster} `);
}

const PATIENCE = { SIGINT: 20_000, SIGQUIT: 5_000, SIGKILL: 5_000 };

async function end(entry: RunningProcess, signals: (keyof typeof PATIENCE)[]): Promise<void> {
  const mark = markProcess(entry.pid);
  if (mark === null) return;
  const ended = await endProcess(
    mark,
    signals.map((signal) => [signal, PATIENCE[signal]]),
  );
  if (!ended) {
    throw new EmbeddedError(
      `PostgreSQL of an earlier start (process ${entry.pid}) is still running on this data folder and does not end: end it by hand.`,
    );
  }
}
