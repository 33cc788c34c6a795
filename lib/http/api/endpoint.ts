import { z } from 'zod';
import { forbidden } from '@/lib/core/errors';
import { parsed } from '../refusal';
import type { ApiActor } from './authenticate';
import { readJson, readQuery } from './input';

/** What an endpoint says of itself; the OpenAPI document is made of it. */
export type Declaration = {
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The answer; left out for one that is no JSON. */
  response?: z.ZodType;
  /** What else it may be answered as, where asked for: media types of files. */
  media?: readonly string[];
  /** 200 unless said otherwise. */
  status?: number;
  /** Asked before query and body are read: FORBIDDEN comes before INVALID. */
  permit?: (actor: ApiActor) => boolean;
};

export type Endpoint = {
  declaration: Declaration;
  answer: (request: Request, actor: ApiActor, params: Params) => Promise<Response>;
};

export type Params = Record<string, string>;

type Input<D extends Declaration> = {
  actor: ApiActor;
  /** Parts of the path in braces, as they stand in the address. */
  params: Params;
  query: D['query'] extends z.ZodObject ? z.output<D['query']> : Record<string, never>;
  body: D['body'] extends z.ZodType ? z.output<D['body']> : undefined;
  request: Request;
};

/** One method of one address: what it takes and gives, and what it does. */
export function endpoint<const D extends Declaration>(
  declaration: D,
  handler: (input: Input<D>) => Promise<unknown>,
): Endpoint {
  return {
    declaration,
    async answer(request, actor, params) {
      if (declaration.permit && !declaration.permit(actor)) throw forbidden();
      const query = readQuery(declaration.query ?? NO_QUERY, new URL(request.url).searchParams);
      const body = declaration.body && parsed(declaration.body, await readJson(request));
      const input = { actor, params, query, body, request } as Input<D>;
      const result = await handler(input);
      if (result instanceof Response) return result;
      return Response.json(result, { status: declaration.status ?? 200 });
    },
  };
}

const NO_QUERY = z.object({});
