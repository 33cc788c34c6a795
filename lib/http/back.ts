import { isAppError } from '@/lib/core/errors';

/**
 * Does the work of a form that was sent without a script: then the browser goes back to the page
 * (303), which reads in `file` what came of it. A script, or a page that is not known, gets the
 * result itself, and what was thrown goes on.
 */
export async function orBackTo<T>(
  request: Request,
  page: string | null,
  work: () => Promise<T>,
): Promise<T | Response> {
  const asked = request.headers.get('accept') ?? '';
  if (page === null || !asked.includes('text/html')) return work();
  try {
    await work();
    return back(page, 'done');
  } catch (error) {
    if (!isAppError(error) || error.code === 'UNAUTHENTICATED') throw error;
    return back(page, error.messageKey.split('.').at(-1) ?? '');
  }
}

function back(page: string, outcome: string): Response {
  const location = `${page}?file=${encodeURIComponent(outcome)}#attachments`;
  return new Response(null, { status: 303, headers: { location } });
}
