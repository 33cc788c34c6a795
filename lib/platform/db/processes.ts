import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one with the same number. */
export type ProcessMark = { pid: number; started: string };

export type RunningProcess = { pid: number; uid: number | null; command: string };

/** The mark of a running process; null when there is none (a zombie counts as none). */
export function markProcess(pid: number): ProcessMark | null {
  const started = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return started === null ? null : { pid, started };
}

/** Whether the very process of this mark still runs, not another one under its number. */
export function isRunning(mark: ProcessMark): boolean {
  return markProcess(mark.pid)?.started === mark.started;
}

/** Sends the signals one after the other, each with its time to obey; true when the process is gone. */
export async function endProcess(
  mark: ProcessMark,
  signals: [NodeJS.Signals, milliseconds: number][],
): Promise<boolean> {
  for (const [signal, patience] of signals) {
    if (!isRunning(mark)) return true;
    try {
      process.kill(mark.pid, signal);
    } catch {
      return !isRunning(mark);
    }
    if (await hasEnded(mark, patience)) return true;
  }
  return !isRunning(mark);
}

/** Waits up to `patience` milliseconds; true as soon as the process has ended. */
export async function hasEnded(mark: ProcessMark, patience: number): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(20)) {
    if (!isRunning(mark)) return true;
  }
  return !isRunning(mark);
}

/** All processes with their command lines; what may not be read is left out. */
export function listProcesses(): RunningProcess[] {
  return process.platform === 'linux' ? listOnLinux() : listElsewhere();
}

function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold spaces: count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}

function startElsewhere(pid: number): string | null {
  const line = ps(['-o', 'stat=,lstart=', '-p', String(pid)]).trim();
  return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '');
}

function listOnLinux(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return [{ pid: Number(name), uid: statSync(`/proc/${name}`).uid, command }];
      } catch {
        return [];
      }
    });
}

function listElsewhere(): RunningProcess[] {
  return ps(['-axo', 'pid=,uid=,args='])
    .split('\n')
    .flatMap((line) => {
      const [, pid, uid, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return command === undefined ? [] : [{ pid: Number(pid), uid: Number(uid), command }];
    });
}

function ps(parameters: string[]): string {
  try {
    return execFileSync('ps', parameters, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
