import { notFound } from '@/lib/core/errors';
import { requestInfoOf } from '@/lib/platform/auth/request-info';
import { translatorFor } from '@/lib/platform/i18n/translate';
import { authenticate } from './api/authenticate';
import type { Endpoint, Params } from './api/endpoint';
import { localeOf } from './api/locale';
import { type Met, methodNotAllowed, PRIVATE, problemOf } from './problem';
import { isStorable } from './search';

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
type Method = (typeof METHODS)[number];

/** The endpoints of one address by method. */
export type Endpoints = Partial<Record<Method, Endpoint>>;

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** Handlers of one address; each knows all its endpoints, from which the OpenAPI document is made. */
export type Handlers = Record<Method, Handler & { endpoints: Endpoints }>;

/**
 * The handlers of an address under /api/v1, for every method: they authenticate before anything
 * else, so that without a session or token each address and method answers 401 alike.
 */
export function apiRoute(endpoints: Endpoints): Handlers {
  const handler: Handler = async (request, context) => {
    const info = requestInfoOf(request.headers);
    const path = new URL(request.url).pathname;
    const t = translatorFor(localeOf(request.headers.get('accept-language')));
    const met: Met = { t, requestId: info.requestId, path };
    try {
      const actor = await authenticate(request, info);
      const endpoint = endpoints[methodOf(request)];
      if (endpoint === undefined) return refuseMethod(met, endpoints);
      const params = plainParams((await context.params) ?? {});
      return closed(await endpoint.answer(request, actor, params), met);
    } catch (error) {
      return problemOf(error, met);
    }
  };
  const marked = Object.assign(handler, { endpoints });
  return Object.fromEntries(METHODS.map((method) => [method, marked])) as Handlers;
}

/** An address without endpoints: there is nothing there, for whatever method. */
function refuseMethod(met: Met, endpoints: Endpoints): Response {
  const allowed = Object.keys(endpoints);
  return allowed.length === 0 ? problemOf(notFound(), met) : methodNotAllowed(met, allowed);
}

function methodOf(request: Request): Method {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  return METHODS.find((each) => each === method) ?? 'OPTIONS';
}

function plainParams(params: Awaited<Context['params']>): Params {
  const entries = Object.entries(params).map(([name, value]) => [name, [value ?? []].flat()]);
  const plain = entries.map(([name, parts]) => [name, [parts].flat().join('/')]);
  if (!plain.every(([, value]) => isStorable(value ?? ''))) throw notFound();
  return Object.fromEntries(plain);
}

/** Nobody else's cache may keep it, and it can be found in the log. */
function closed(response: Response, { requestId }: Met): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(PRIVATE)) headers.set(name, value);
  if (requestId) headers.set('x-request-id', requestId);
  return new Response(response.body, { status: response.status, headers });
}
