import { PgBoss } from 'pg-boss';
import { openQueueDatabase, type QueueDatabase } from '@/lib/platform/db/queue-pool';
import { logFault } from '@/lib/platform/log';
import { QUEUE_SCHEMA, QUEUE_SETTINGS } from './settings';

export type JobWorker = {
  /** The queue it works on, as given to `enqueue`. */
  name: string;
  /** Does one job; may be called again for the same data. A rejection is tried again later. */
  handle(data: Record<string, string>, signal: AbortSignal): Promise<void>;
  /** Jobs of this queue at one time in this process; 1 unless said otherwise. */
  concurrency?: 1 | 2;
  /** Also begins by itself at these minutes ("17 2 * * *"), by the clock of Hà Nội. */
  cron?: string;
};

export type RunningQueue = { stop(): Promise<void> };

const EVERY = { pollSeconds: 2, superviseSeconds: 30 };
const AGAIN_AFTER_MS = 10_000;
const STOP_WITHIN_MS = 8_000;

/**
 * Starts working off the queues; a database that is away is waited for, at the start and later.
 * `stop` lets jobs at work finish for some seconds; what does not is taken up by the next start.
 */
export function startQueue(workers: readonly JobWorker[], every = EVERY): RunningQueue {
  const stopping = new AbortController();
  const running = untilStarted(workers, every, stopping.signal);
  let stopped: Promise<void> | undefined;
  return {
    stop() {
      stopping.abort();
      stopped ??= running.then(end);
      return stopped;
    },
  };
}

type Started = { boss: PgBoss; database: QueueDatabase };

async function untilStarted(
  workers: readonly JobWorker[],
  every: typeof EVERY,
  signal: AbortSignal,
): Promise<Started | null> {
  while (!signal.aborted) {
    const database = openQueueDatabase(fault);
    const boss = newBoss(database, every.superviseSeconds);
    try {
      await boss.start();
      for (const worker of workers) await employ(boss, worker, every.pollSeconds);
      return { boss, database };
    } catch (error) {
      fault(error);
      await boss.stop({ graceful: false }).catch(fault);
      await database.close().catch(fault);
      await pause(AGAIN_AFTER_MS, signal);
    }
  }
  return null;
}

async function end(started: Started | null): Promise<void> {
  await started?.boss.stop({ graceful: true, timeout: STOP_WITHIN_MS }).catch(fault);
  await started?.database.close().catch(fault);
}

function newBoss(database: QueueDatabase, superviseIntervalSeconds: number): PgBoss {
  const boss = new PgBoss({
    db: database,
    schema: QUEUE_SCHEMA,
    // The migrations own the schema; the queue's role could not change it.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds,
  });
  boss.on('error', fault);
  return boss;
}

async function employ(boss: PgBoss, worker: JobWorker, pollSeconds: number): Promise<void> {
  await boss.createQueue(worker.name, QUEUE_SETTINGS);
  if (worker.cron) {
    const tz = 'Asia/Ho_Chi_Minh';
    await boss.schedule(worker.name, worker.cron, {}, { tz, singletonKey: 'by the clock' });
  }
  const options = {
    pollingIntervalSeconds: pollSeconds,
    localConcurrency: worker.concurrency ?? 1,
    batchSize: 1,
  };
  await boss.work<Record<string, string>>(worker.name, options, async (jobs) => {
    for (const job of jobs) await attempt(worker, job);
  });
}

/** Fails the job without a word of what it was about: the queue keeps what is thrown. */
async function attempt(
  worker: JobWorker,
  job: { data: Record<string, string>; signal: AbortSignal },
): Promise<void> {
  try {
    await worker.handle(job.data ?? {}, job.signal);
  } catch (error) {
    logFault(error, { requestId: null, path: `job:${worker.name}` });
    throw new Error('failed; see the log');
  }
}

function fault(error: unknown): void {
  logFault(error, { requestId: null, path: 'job' });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
