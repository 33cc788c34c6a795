import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isAppError } from '@/lib/core/errors';
import { limit } from '@/lib/core/pagination';
import { readQuery } from '@/lib/http/api/input';
import { readSearch } from '@/lib/http/search';

const schema = z
  .object({
    unit: z.array(z.string().regex(/^[A-Z-]+$/)).default([]),
    kind: z.enum(['DECREE', 'PLAN']).optional(),
    from: z.coerce.number().int().optional(),
    to: z.coerce.number().int().optional(),
    q: z.string().max(20).optional(),
    limit,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
  });

describe('the query string of a page', () => {
  it.each([
    [{}, {}, []],
    [{ unit: 'BCA' }, { unit: ['BCA'] }, []],
    [{ unit: ['BCA', 'BQP'], kind: 'PLAN' }, { unit: ['BCA', 'BQP'], kind: 'PLAN' }, []],
    [{ kind: '', unit: ['', 'BCA'] }, { unit: ['BCA'] }, []],
    [{ utm_source: 'x' }, {}, []],
    [{ kind: 'NOTHING', limit: '9999' }, {}, ['kind', 'limit']],
    [{ kind: ['PLAN', 'PLAN'] }, {}, ['kind']],
    [{ unit: ['BCA', 'b ca'] }, {}, ['unit']],
    [{ q: 'a\0b' }, {}, ['q']],
    [{ q: '\ud800' }, {}, ['q']],
    [{ q: 'hội'.normalize('NFD') }, { q: 'hội'.normalize('NFC') }, []],
    [{ from: '5', to: '3' }, { from: 5 }, ['to']],
  ])('%j', (given, filter, rejected) => {
    expect(readSearch(schema, given)).toEqual({
      filter: { unit: [], limit: 25, ...filter },
      rejected,
    });
  });
});

describe('the query string of the API', () => {
  const refusedPaths = (text: string) => {
    try {
      readQuery(schema, new URLSearchParams(text));
      return [];
    } catch (error) {
      return isAppError(error) ? error.fields?.map(({ path }) => path) : ['fault'];
    }
  };

  it('is parsed by the same schema', () => {
    expect(readQuery(schema, new URLSearchParams('unit=BCA&unit=BQP&limit=3'))).toEqual({
      unit: ['BCA', 'BQP'],
      limit: 3,
    });
  });

  it.each([
    ['kind=NOTHING', ['kind']],
    ['kind=PLAN&kind=PLAN', ['kind']],
    ['nothing=1&__proto__=2&constructor=3', ['nothing', '__proto__', 'constructor']],
    ['q=a%00b', ['q']],
    ['limit=0', ['limit']],
    ['from=5&to=3', ['to']],
  ])('refuses %s', (text, paths) => {
    expect(refusedPaths(text)).toEqual(paths);
  });
});
