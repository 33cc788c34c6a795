import type { Tx } from '@/lib/platform/db/as-actor';
import { QUEUE_SETTINGS } from './settings';

export type EnqueueOptions = {
  /** What the job is about: while one waits with this key, another call adds none. */
  key: string;
  /** Not before so many seconds from now. */
  delaySeconds?: number;
};

/**
 * Leaves a job in the transaction of the write that needs it: both are there afterwards, or none.
 * It runs at least once, so its handler must stand being called again. `data` holds ids alone.
 */
export async function enqueue(
  tx: Tx,
  name: string,
  data: Record<string, string>,
  { key, delaySeconds = 0 }: EnqueueOptions,
): Promise<void> {
  await tx.$executeRaw`SELECT app.enqueue_job(${name}, ${JSON.stringify(data)}::jsonb, ${key},
    ${JSON.stringify(QUEUE_SETTINGS)}::jsonb, ${delaySeconds}::integer)`;
}
