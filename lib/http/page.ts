import { notFound } from 'next/navigation';
import { isAppError } from '@/lib/core/errors';

/** The record of a page; an unseen, absent or malformed one answers 404, all three alike. */
export async function orNotFound<T>(record: Promise<T>): Promise<T> {
  try {
    return await record;
  } catch (error) {
    if (isAppError(error) && (error.code === 'NOT_FOUND' || error.code === 'INVALID')) notFound();
    throw error;
  }
}
