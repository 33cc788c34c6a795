import { isAppError } from '@/lib/core/errors';
import { requestInfoOf } from '@/lib/platform/auth/request-info';
import { translatorFor } from '@/lib/platform/i18n/translate';
import { localeOf } from './api/locale';
import { PRIVATE, problemOf } from './problem';

/** A handler of the sign-in library, its answers kept out of caches and its faults without words. */
export function authRoute<R extends Request>(
  handler: (request: R) => Promise<Response>,
): (request: R) => Promise<Response> {
  return async (request) => {
    try {
      const response = await handler(request);
      const headers = new Headers(response.headers);
      for (const [name, value] of Object.entries(PRIVATE)) headers.set(name, value);
      return new Response(response.body, { status: response.status, headers });
    } catch (error) {
      const { requestId } = requestInfoOf(request.headers);
      const t = translatorFor(localeOf(request.headers.get('accept-language')));
      const path = new URL(request.url).pathname;
      return problemOf(isAppError(error) ? error : new Error('sign-in'), { t, requestId, path });
    }
  };
}
