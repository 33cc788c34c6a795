import { isAppError } from '@/lib/core/errors';
import { answerWith } from './response-status';

/**
 * The record of a page, or null: then the answer is 404 and the page says so. An unseen, absent or
 * malformed one are all three alike.
 */
export async function orNotFound<T>(record: Promise<T>): Promise<T | null> {
  try {
    return await record;
  } catch (error) {
    if (!isAppError(error) || !['NOT_FOUND', 'INVALID'].includes(error.code)) throw error;
    answerWith(404);
    return null;
  }
}
