import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess, isRunning, markProcess, type ProcessMark } from '@/lib/platform/db/processes';
import { StepError } from './steps.mjs';

export type Holder = {
  process: ProcessMark;
  /** `start` serves until it is stopped; a `command` ends by itself. */
  kind: 'start' | 'command';
  stopping: boolean;
  children: { name: string; process: ProcessMark }[];
};

export type DataFolder = {
  path: string;
  /** Notes a process of ours, so that the next start can end it should we be killed. */
  addChild(name: string, pid: number): void;
  noteStopping(): void;
  release(): void;
};

/**
 * Takes the data folder for this process; what a killed holder left running is ended. Throws
 * StepError where another start holds it; a command of ours is waited for.
 */
export async function holdDataFolder(dataDir: string, kind: Holder['kind']): Promise<DataFolder> {
  const path = resolve(dataDir);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const own = markProcess(process.pid);
  if (own === null) throw new StepError('This process cannot be read from the system.');
  const holder: Holder = { process: own, kind, stopping: false, children: [] };
  for (let refusals = 0; !takeFree(path, holder); ) {
    const note = readNote(path);
    const other = parseNote(note);
    if (other === null || !isRunning(other.process)) {
      if (note !== null && takeAway(path, note)) await endChildren(other);
    } else {
      refusals += 1;
      if (other.kind === 'start' && !other.stopping && refusals > GRACE) throw inUse(path, other);
      await sleep(100);
    }
  }
  return folderOf(path, holder);
}

/** Who holds the data folder; null when nobody does. */
export function readHolder(dataDir: string): Holder | null {
  return parseNote(readNote(resolve(dataDir)));
}

// Tenths of a second: one that has lost its npm a moment ago is about to stop.
const GRACE = 25;

function folderOf(path: string, holder: Holder): DataFolder {
  const write = () => {
    const partial = `${fileOf(path)}.${process.pid}`;
    writeFileSync(partial, JSON.stringify(holder));
    renameSync(partial, fileOf(path));
  };
  return {
    path,
    addChild(name, pid) {
      const mark = markProcess(pid);
      if (mark) holder.children.push({ name, process: mark });
      write();
    },
    noteStopping() {
      holder.stopping = true;
      write();
    },
    release: () => rmSync(fileOf(path), { force: true }),
  };
}

/** A link is made only where there is none: of two starters one takes the folder. */
function takeFree(path: string, holder: Holder): boolean {
  const own = `${fileOf(path)}.${randomBytes(6).toString('hex')}`;
  writeFileSync(own, JSON.stringify(holder));
  try {
    linkSync(own, fileOf(path));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the note of a holder that is no more; false when meanwhile somebody else took the folder. */
function takeAway(path: string, judged: string): boolean {
  const aside = `${fileOf(path)}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(fileOf(path), aside);
  } catch {
    return false;
  }
  const same = readFileSync(aside, 'utf8') === judged;
  if (!same) linkSync(aside, fileOf(path));
  rmSync(aside, { force: true });
  return same;
}

async function endChildren(holder: Holder | null): Promise<void> {
  for (const child of holder?.children ?? []) {
    await endProcess(child.process, [
      ['SIGTERM', 5_000],
      ['SIGKILL', 5_000],
    ]);
  }
}

function inUse(path: string, other: Holder): StepError {
  return new StepError(
    `Sổ đăng ký đang chạy trên ${path} (already running there, process ${other.process.pid}).`,
    {
      remedy:
        'Dừng lần chạy đó, hoặc đặt DATA_DIR và PORT khác (stop that one, or set another DATA_DIR and PORT).',
    },
  );
}

function readNote(path: string): string | null {
  try {
    return readFileSync(fileOf(path), 'utf8');
  } catch {
    return null;
  }
}

function parseNote(note: string | null): Holder | null {
  try {
    return JSON.parse(note ?? 'null');
  } catch {
    return null;
  }
}

function fileOf(path: string): string {
  return join(path, 'run.json');
}
