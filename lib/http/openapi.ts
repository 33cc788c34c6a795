import { z } from 'zod';
import { ERROR_CODES } from '@/lib/core/errors';
import { type Endpoints, METHODS } from './api';
import type { Declaration } from './api/endpoint';
import { takesMany } from './search';

/** Addresses with the endpoints behind them, as their handlers carry them. */
export type Routes = Record<string, { endpoints: Endpoints }>;

/** The handler that shows the OpenAPI document; it needs no session. */
export function openApiRoute(routes: Routes) {
  const document = JSON.stringify(openApiDocument(routes));
  const headers = { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' };
  return async (): Promise<Response> => new Response(document, { headers });
}

/** OpenAPI 3.1 of the routes, made from the schemas that parse and answer. */
export function openApiDocument(routes: Routes) {
  const paths = Object.entries(routes).map(([path, { endpoints }]) => {
    const operations = METHODS.flatMap((method) => {
      const declaration = endpoints[method]?.declaration;
      return declaration ? [[method.toLowerCase(), operation(path, method, declaration)]] : [];
    });
    return [path, Object.fromEntries(operations)];
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Sổ đăng ký quy chế phối hợp', version: '1' },
    security: [{ token: [] }, { session: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'registry.session' },
      },
      schemas: { Problem: jsonSchema(problemDocument, 'output') },
    },
  };
}

const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum([...ERROR_CODES, 'INTERNAL', 'METHOD_NOT_ALLOWED']),
  instance: z.string(),
  requestId: z.string().nullable(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

function operation(path: string, method: string, declaration: Declaration) {
  const { summary, query, body, status = 200 } = declaration;
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/[^A-Za-z0-9]+(\w)?/g, upper)}`,
    summary,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(body, 'input') } },
      },
    }),
    responses: { [status]: { description: summary, ...contentOf(declaration) }, default: PROBLEM },
  };
}

const PROBLEM = {
  description: 'RFC 9457 problem document',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The JSON of an answer, and the files it may be instead. */
function contentOf({ response, media = [] }: Declaration) {
  const json = response ? { 'application/json': { schema: jsonSchema(response, 'output') } } : {};
  const content = { ...json, ...Object.fromEntries(media.map((type) => [type, {}])) };
  return Object.keys(content).length > 0 ? { content } : {};
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    return { name, in: 'path', required: true, schema: { type: 'string' } };
  });
}

function queryParameters(query: z.ZodObject | undefined) {
  return Object.entries(query?.shape ?? {}).map(([name, field]) => ({
    name,
    in: 'query',
    required: !z.safeParse(field, undefined).success,
    schema: jsonSchema(field, 'input'),
    ...(takesMany(field) && { style: 'form', explode: true }),
  }));
}

function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output') {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function upper(_: string, letter: string | undefined): string {
  return letter?.toUpperCase() ?? '';
}
