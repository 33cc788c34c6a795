import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { decodeCursor, encodeCursor, limit, placeText } from '@/lib/core/pagination';

const Key = z.object({ name: z.string(), id: z.number() });

test('a cursor gives back what was packed, in characters that an address takes', () => {
  const key = fc.record({ name: fc.string({ unit: 'grapheme' }), id: fc.integer() });
  fc.assert(
    fc.property(key, (values) => {
      const cursor = encodeCursor(values);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(decodeCursor(Key, cursor)).toEqual(values);
    }),
  );
});

test('an altered cursor is null or still fits the schema, and never throws', () => {
  const cursor = encodeCursor({ name: 'Quân khu', id: 7 });
  const position = fc.nat({ max: cursor.length - 1 });
  fc.assert(
    fc.property(position, fc.string({ maxLength: 2 }), (at, piece) => {
      const altered = cursor.slice(0, at) + piece + cursor.slice(at + 1);
      const decoded = decodeCursor(Key, altered);
      expect(decoded === null || Key.safeParse(decoded).success).toBe(true);
    }),
  );
});

test.each([
  '',
  'x',
  '====',
  'bnVsbA',
  encodeCursor(['a', 1]),
  encodeCursor({ name: 1 }),
  '../..',
  'a'.repeat(2001),
])('%j is no cursor of this list', (text) => {
  expect(decodeCursor(Key, text)).toBeNull();
});

test('the size of a page is 1 to 100 and 25 by default', () => {
  expect(limit.parse(undefined)).toBe(25);
  expect(limit.parse('100')).toBe(100);
  for (const bad of ['0', '101', '2.5', 'x', '', '-1'])
    expect(limit.safeParse(bad).success).toBe(false);
});

test.each([
  ['2020-02-29', true],
  ['infinity', true],
  ['-infinity', true],
  ['2020-99-99', false],
  ['2021-02-29', false],
  ['0000-01-01', false],
  ['99999-01-01', false],
  ['2020-01', false],
])('a place at %s is one the database takes: %s', (day, fits) => {
  const cursor = encodeCursor({ day, id: '0198a2b4-0000-7000-8000-000000000001', skipped: 0 });
  expect(placeText.safeParse(cursor).success).toBe(fits);
});
