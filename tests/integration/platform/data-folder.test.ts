import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasEnded, isRunning, markProcess } from '@/lib/platform/db/processes';
import { holdDataFolder, readHolder } from '@/scripts/launch/data-folder';
import { makeTemporaryFolder, removeTemporaryFolder } from '@/tests/support/temporary-folder';

let folder: string;

beforeEach(async () => {
  folder = await makeTemporaryFolder();
});

afterEach(() => removeTemporaryFolder(folder));

const GONE = { pid: 4_000_000, started: 'long ago' };

function note(holder: object): void {
  const text = { kind: 'start', stopping: false, children: [], ...holder };
  writeFileSync(join(folder, 'run.json'), JSON.stringify(text, null, 2));
}

describe('the data folder', () => {
  it('is held by one, and free again when released', async () => {
    const held = await holdDataFolder(folder, 'start');
    expect(readHolder(folder)?.process.pid).toBe(process.pid);
    await expect(holdDataFolder(folder, 'start')).rejects.toThrow(/already running/);
    held.release();
    (await holdDataFolder(folder, 'command')).release();
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
  });

  it('is waited for while a command or one that is stopping holds it', async () => {
    const command = await holdDataFolder(folder, 'command');
    setTimeout(command.release, 300);
    const start = await holdDataFolder(folder, 'start');
    start.noteStopping();
    setTimeout(start.release, 300);
    (await holdDataFolder(folder, 'start')).release();
  });

  it('is taken from one that is no more, and from a note that cannot be read', async () => {
    note({ process: GONE });
    (await holdDataFolder(folder, 'start')).release();
    writeFileSync(join(folder, 'run.json'), '');
    (await holdDataFolder(folder, 'start')).release();
  });

  it('ends what a killed holder left running, and nobody else', async () => {
    const [left, other] = [0, 1].map(() => spawn('sleep', ['60']));
    const own = markProcess(left?.pid ?? 0);
    const foreign = markProcess(other?.pid ?? 0);
    if (own === null || foreign === null) throw new Error('sleep did not start');
    const mistaken = { ...foreign, started: 'long ago' };
    note({
      process: GONE,
      children: [own, mistaken].map((process) => ({ name: 'application', process })),
    });
    (await holdDataFolder(folder, 'start')).release();
    expect(await hasEnded(own, 1_000)).toBe(true);
    expect(isRunning(foreign)).toBe(true);
    other?.kill();
  });
});
