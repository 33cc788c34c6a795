import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileContent } from './content';
import { pictureOf } from './kind';
import type { ThreadInput, ThreadOutput } from './thread';

const WITHIN_MS = 60_000;
const MEMORY_MB = 768;

/**
 * Reads a file in a thread of its own, so that a large or malicious one neither holds up the
 * server nor takes its memory: after a minute, or beyond its memory, it is refused as too much.
 */
export async function judgeFile(bytes: Uint8Array): Promise<FileContent> {
  const picture = pictureOf(bytes);
  if (picture) return { kind: picture, marked: false, judged: false, text: '' };
  await turn();
  try {
    return await inThread(bytes);
  } finally {
    busy -= 1;
    waiting.shift()?.();
  }
}

// Beside the thread that answers requests, at most half of the processors read files.
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
const waiting: (() => void)[] = [];
let busy = 0;

async function turn(): Promise<void> {
  while (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  busy += 1;
}

function inThread(bytes: ThreadInput): Promise<FileContent> {
  const file = join(process.cwd(), 'lib/operations/extraction/files/thread.ts');
  const thread = new Worker(/* turbopackIgnore: true */ file, {
    execArgv: ['--import', 'tsx'],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const { promise, resolve, reject } = Promise.withResolvers<FileContent>();
  const timer = setTimeout(() => resolve({ refusal: 'tooMuch' }), WITHIN_MS);
  thread.postMessage(bytes);
  thread.once('message', (output: ThreadOutput) => resolve(output));
  thread.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refusal: 'tooMuch' });
    else reject(error);
  });
  thread.once('exit', () => reject(new Error('the thread that reads files ended without a word')));
  return promise.finally(() => {
    clearTimeout(timer);
    return thread.terminate();
  });
}
