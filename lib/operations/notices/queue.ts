/** The queue of notices waiting to be delivered. */
export const NOTICE_QUEUE = 'notices';
