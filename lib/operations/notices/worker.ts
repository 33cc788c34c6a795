import type { JobWorker } from '@/lib/platform/jobs/workers';
import { deliverNotice } from './commands';
import { NOTICE_QUEUE } from './queue';

/** Delivers what commands left in the queue. */
export const noticeWorker: JobWorker = {
  name: NOTICE_QUEUE,
  handle: (data) => deliverNotice({ kind: 'job', name: NOTICE_QUEUE }, data),
};
