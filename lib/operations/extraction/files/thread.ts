import { parentPort } from 'node:worker_threads';
import { type FileContent, readContent } from './content';

/** What the thread is sent, once, and what it answers. */
export type ThreadInput = Uint8Array;
export type ThreadOutput = FileContent;

// Libraries must not tell a log what stands in a file.
for (const method of ['log', 'info', 'warn', 'error'] as const) console[method] = () => {};

parentPort?.once('message', async (bytes: ThreadInput) => {
  const output: ThreadOutput = await readContent(bytes);
  parentPort?.postMessage(output);
});
