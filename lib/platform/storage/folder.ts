import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Contents } from './contents';

const NAME = /^[0-9a-f]{64}$/;
/** Beside the contents, so that a finished file gets its name in one step. */
const UNFINISHED = 'unfinished';

/** Contents as files of a folder: `attachments/ab/abcd…`, readable by this process's user alone. */
export function folderContents(dataDir: string): Contents {
  const root = resolve(/* turbopackIgnore: true */ dataDir, 'attachments');
  const pathOf = (sha256: string) => {
    if (!NAME.test(sha256)) throw new Error('not the name of a content');
    return join(root, sha256.slice(0, 2), sha256);
  };
  return {
    put: (sha256, bytes) => put(root, pathOf(sha256), bytes),
    async open(sha256) {
      const file = await open(pathOf(sha256));
      return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
    },
    read: (sha256) => readFile(pathOf(sha256)),
    keptAt: (sha256) => modifiedAt(pathOf(sha256)),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    list: () => list(root),
  };
}

async function put(root: string, path: string, bytes: Uint8Array): Promise<void> {
  if ((await modifiedAt(path)) !== null) {
    const now = new Date();
    return utimes(path, now, now);
  }
  const unfinished = join(root, UNFINISHED, randomUUID());
  for (const folder of [dirname(unfinished), dirname(path)]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }
  try {
    await writeDurably(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
  await flushFolder(root);
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name is durable only once its folder is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function modifiedAt(path: string): Promise<Date | null> {
  try {
    return (await stat(path)).mtime;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** Names of contents; what a crash left unfinished a day ago goes on the way. */
async function* list(root: string): AsyncGenerator<string> {
  for (const folder of await names(root)) {
    const files = await names(join(root, folder));
    if (folder === UNFINISHED) await removeOld(join(root, folder), files);
    else yield* files.filter((name) => NAME.test(name));
  }
}

const DAY_MS = 86_400_000;

async function removeOld(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file);
    const since = await modifiedAt(path);
    if (since && Date.now() - since.getTime() > DAY_MS) await rm(path, { force: true });
  }
}

async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch((error) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
