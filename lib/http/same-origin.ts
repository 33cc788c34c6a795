import { env } from '@/lib/platform/env';

/**
 * Whether a page of this site sent the request: its Origin names the host it was sent to. A
 * browser sends Origin with every unsafe request, so a request without one is refused.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  return hostsOf(headers).includes(new URL(origin).host);
}

function hostsOf(headers: Headers): (string | null)[] {
  const { AUTH_URL, TRUST_PROXY } = env();
  const own = [headers.get('host')];
  if (AUTH_URL) own.push(new URL(AUTH_URL).host);
  if (TRUST_PROXY) own.push(headers.get('x-forwarded-host'));
  return own;
}
