import { unavailable } from '@/lib/core/errors';
import { requestInfoOf } from '@/lib/platform/auth/request-info';
import { requireReady } from '@/lib/platform/db/readiness';
import { translatorFor } from '@/lib/platform/i18n/translate';
import { localeOf } from './api/locale';
import { problemOf } from './problem';

const FRESH = { 'cache-control': 'no-store' };

/** The process is up; says nothing of the database. */
export function healthRoute() {
  return async (): Promise<Response> => Response.json({ status: 'ok' }, { headers: FRESH });
}

/** The database is within reach and its migrations are ours; else a 503 problem document. */
export function readyRoute() {
  return async (request: Request): Promise<Response> => {
    try {
      await requireReady();
      return Response.json({ status: 'ready' }, { headers: FRESH });
    } catch (error) {
      const { requestId } = requestInfoOf(request.headers);
      const t = translatorFor(localeOf(request.headers.get('accept-language')));
      const path = new URL(request.url).pathname;
      return problemOf(unavailable(error, 5), { t, requestId, path }, FRESH);
    }
  };
}
