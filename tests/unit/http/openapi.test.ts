import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoint } from '@/lib/http/api/endpoint';
import { openApiDocument, type Routes } from '@/lib/http/openapi';

// The application is not to be imported, so that its list of routes is looked up where it lies.
const { routes }: { routes: Routes } = await import(resolve('app/api/openapi.json/routes.ts'));

const thing = z.object({ id: z.string(), since: z.string().nullable() });

describe('the OpenAPI document', () => {
  it('knows every address under /api/v1', () => {
    const files = globSync('app/api/v1/**/route.ts').filter((file) => !file.includes('[[...'));
    const paths = files.map((file) =>
      file
        .replace(/^app/, '')
        .replace(/\/route\.ts$/, '')
        .replaceAll(/\[(\w+)\]/g, '{$1}'),
    );
    expect(Object.keys(routes).sort()).toEqual(paths.sort());
  });

  it('is made of the schemas', () => {
    const query = z.object({ unit: z.array(z.string()).default([]), on: z.string() });
    const GET = endpoint({ summary: 'One', query, response: thing }, async () => null);
    const document = openApiDocument({ '/api/v1/things/{id}': { endpoints: { GET } } });
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths).toMatchObject({
      '/api/v1/things/{id}': {
        get: {
          operationId: 'getApiV1ThingsId',
          parameters: [
            { name: 'id', in: 'path', required: true },
            { name: 'unit', in: 'query', required: false, explode: true },
            { name: 'on', in: 'query', required: true, schema: { type: 'string' } },
          ],
          responses: { 200: { content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    });
  });

  it('says of each operation what it is and what it answers', () => {
    const { paths } = openApiDocument(routes);
    for (const operations of Object.values(paths)) {
      for (const operation of Object.values(operations ?? {})) {
        expect(operation).toMatchObject({ summary: expect.any(String), responses: {} });
      }
    }
  });
});
