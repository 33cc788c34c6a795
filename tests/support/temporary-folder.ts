import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clearLeftovers, clusterNameOf } from '@/lib/platform/db/embedded/leftovers';
import { isRunning, markProcess, type ProcessMark } from '@/lib/platform/db/processes';

const PREFIX = 'registry-test-';

/**
 * A data folder for one run of the tests. Folders of runs that were killed are swept first, with
 * the servers they left behind.
 */
export async function makeTemporaryFolder(): Promise<string> {
  const root = temporaryRoot();
  await sweep(root);
  const folder = mkdtempSync(join(root, PREFIX));
  // The embedded server of root runs as another user, who has to pass.
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, 'run-by.json'), JSON.stringify(markProcess(process.pid)));
  guard(folder);
  return folder;
}

export function removeTemporaryFolder(folder: string): void {
  if (!basename(folder).startsWith(PREFIX)) throw new Error(`Not a folder of the tests: ${folder}`);
  rmSync(folder, { recursive: true, force: true });
}

/** A process of its own, so that it stays when we are killed. */
function guard(folder: string): void {
  const program = fileURLToPath(new URL('./guard.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
}

function temporaryRoot(): string {
  const isOpen = (path: string) =>
    ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 1) === 1;
  return [tmpdir(), '/tmp', '/var/tmp'].find(isOpen) ?? tmpdir();
}

async function sweep(root: string): Promise<void> {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(root, name);
    if (statSync(folder).uid !== process.getuid?.()) continue;
    const mark = readMark(folder);
    if (mark === null || isRunning(mark)) continue;
    const cluster = join(folder, 'postgres');
    if (statSync(cluster, { throwIfNoEntry: false })) {
      await clearLeftovers(cluster, clusterNameOf(cluster));
    }
    removeTemporaryFolder(folder);
  }
}

function readMark(folder: string): ProcessMark | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'run-by.json'), 'utf8'));
  } catch {
    return null;
  }
}
