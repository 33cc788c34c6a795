import { isAppError, statusOf } from '@/lib/core/errors';
import type { Translate } from '@/lib/core/translate';
import { logFault } from '@/lib/platform/log';
import { fieldText } from './refusal';

export type Met = { t: Translate; requestId: string | null; path: string };

/** Headers of every answer that is one person's alone. */
export const PRIVATE = { 'cache-control': 'private, no-store' } as const;

/**
 * Translates what was thrown into a problem document (RFC 9457). A fault of the program is logged
 * and answers 500 with its request id, without a word of what happened inside.
 */
export function problemOf(error: unknown, met: Met, extra: HeadersInit = {}): Response {
  if (!isAppError(error)) {
    logFault(error, met);
    return problem({ status: 500, code: 'INTERNAL', detail: met.t('errors.internal') }, met, extra);
  }
  if (error.code === 'UNAVAILABLE') logFault(error.cause ?? error, met);
  const errors = error.fields?.map((field) => ({
    path: field.path,
    message: fieldText(met.t, field),
  }));
  const headers = new Headers(extra);
  if (error.code === 'UNAUTHENTICATED') headers.set('www-authenticate', 'Bearer realm="registry"');
  if (error.retryAfterSeconds) headers.set('retry-after', String(error.retryAfterSeconds));
  const { code } = error;
  const detail = met.t(error.messageKey, error.values);
  return problem({ status: statusOf(code), code, detail, errors }, met, headers);
}

/** A method that the address does not know (RFC 9110, 15.5.6). */
export function methodNotAllowed(met: Met, allowed: readonly string[]): Response {
  const detail = met.t('errors.method');
  const headers = { allow: allowed.join(', ') };
  return problem({ status: 405, code: 'METHOD_NOT_ALLOWED', detail }, met, headers);
}

type Problem = {
  status: number;
  code: string;
  detail: string;
  errors?: { path: string; message: string }[] | undefined;
};

function problem(facts: Problem, met: Met, extra: HeadersInit): Response {
  const headers = new Headers({ ...PRIVATE, 'content-type': 'application/problem+json' });
  for (const [name, value] of new Headers(extra)) headers.set(name, value);
  if (met.requestId) headers.set('x-request-id', met.requestId);
  const body = {
    type: 'about:blank',
    title: met.t(`errors.title.${facts.code}`),
    ...facts,
    instance: met.path,
    requestId: met.requestId,
  };
  return new Response(JSON.stringify(body), { status: facts.status, headers });
}
