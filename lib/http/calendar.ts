import { unauthenticated } from '@/lib/core/errors';
import type { Translate } from '@/lib/core/translate';
import { requestInfoOf } from '@/lib/platform/auth/request-info';
import { resolveToken } from '@/lib/platform/auth/resolve';
import { translatorFor } from '@/lib/platform/i18n/translate';
import type { TokenActor } from '@/lib/policy/actor';
import { PRIVATE, problemOf } from './problem';

type Make = (actor: TokenActor, words: { t: Translate; origin: string }) => Promise<string>;

/**
 * A calendar for programs that can send no header: the token stands in the address. Without a valid
 * one the answer is 401, whatever is asked.
 */
export function calendarRoute(make: Make): (request: Request) => Promise<Response> {
  return async (request) => {
    const info = requestInfoOf(request.headers);
    const { searchParams, pathname, origin } = new URL(request.url);
    const t = translatorFor('vi');
    try {
      const token = searchParams.get('token');
      const actor = token ? await resolveToken(token, info) : null;
      if (actor === null) throw unauthenticated();
      const text = await make(actor, { t, origin });
      const type = { 'content-type': 'text/calendar; charset=utf-8' };
      return new Response(text, { headers: { ...PRIVATE, ...type } });
    } catch (error) {
      return problemOf(error, { t, requestId: info.requestId, path: pathname });
    }
  };
}
