import { textOfAttachments } from '@/lib/operations/extraction/commands';
import { noticeWorker } from '@/lib/operations/notices/commands';
import { sweepOfContents } from '@/lib/operations/publishing/commands/attachments/sweep';
import { type JobWorker, type RunningQueue, startQueue } from '@/lib/platform/jobs/workers';

/** Everything that is done behind the pages: one entry a queue. */
const WORKERS: readonly JobWorker[] = [noticeWorker, textOfAttachments, sweepOfContents];

// One queue for a process; kept across reloads of modules in development.
const kept = globalThis as typeof globalThis & { registryQueue?: RunningQueue };

/** Starts the background work of this process, once; it ends with the process. */
export function startBackground(): void {
  if (kept.registryQueue) return;
  const queue = startQueue(WORKERS);
  kept.registryQueue = queue;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => queue.stop());
}
