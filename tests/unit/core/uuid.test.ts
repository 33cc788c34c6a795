import { expect, test } from 'vitest';
import { isUuid, uuid, uuidv7 } from '@/lib/core/uuid';

test('a version 7 identifier carries its time, version and variant', () => {
  const id = uuidv7(new Date('2022-02-22T19:22:22Z'), new Uint8Array(10).fill(0xff));
  expect(id).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
  expect(isUuid(id)).toBe(true);
});

test('identifiers differ and sort by time', () => {
  const ids = Array.from({ length: 200 }, (_, index) =>
    uuidv7(new Date(1_700_000_000_000 + index)),
  );
  expect(new Set(ids).size).toBe(200);
  expect([...ids].sort()).toEqual(ids);
  expect(uuidv7()).not.toBe(uuidv7());
});

test.each([
  '',
  'x',
  '017f22e2-79b0-7cc3-98c4',
  '017f22e279b07cc398c4dc0c0c07398f',
  '../etc/passwd',
])('%j is no identifier', (text) => {
  expect(isUuid(text)).toBe(false);
  expect(uuid.safeParse(text).success).toBe(false);
});

test('an identifier from outside is read in lower case', () => {
  expect(uuid.parse('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toBe(
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  );
});
