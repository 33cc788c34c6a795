import { expect, test } from 'vitest';
import { pageOf, seenForm, targetText, textOf } from '@/lib/operations/following/schema';

const id = '01a20043-e754-7c46-8038-c4b35f466528';

test.each([
  [`regulation:${id}`, `/regulations/${id}`],
  ['unit:BCA', '/units/BCA'],
  ['pair:BCA:BQP', '/pairs/BCA/BQP'],
])('%s reads back as it was written, and has a page', (text, page) => {
  const target = targetText.parse(text);
  expect(textOf(target)).toBe(text);
  expect(pageOf(target)).toBe(page);
});

test.each(['', 'regulation:x', 'unit:', 'unit:a b', 'pair:BCA', 'pair', 'person:1', '//evil.test'])(
  '%j is no target',
  (text) => {
    expect(targetText.safeParse(text).success).toBe(false);
  },
);

test('a moment that is none is refused', () => {
  expect(seenForm.safeParse({ until: 'yesterday' }).success).toBe(false);
});
