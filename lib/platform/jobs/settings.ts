/** The schema of the queue, which the migrations make and own. */
export const QUEUE_SCHEMA = 'jobs';

/**
 * How every queue treats its jobs: one waiting job a key; a failed one is tried again after 15 s,
 * then later and later up to an hour, for about a day; one whose worker died is taken up again
 * after five minutes. What is done is forgotten after three days.
 */
export const QUEUE_SETTINGS = {
  policy: 'short',
  retryLimit: 30,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: 300,
  retentionSeconds: 30 * 86_400,
  deleteAfterSeconds: 3 * 86_400,
} as const;
