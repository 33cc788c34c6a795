import { expect, test } from 'vitest';
import { signInForm } from '@/lib/domain/users/schema';

const fits = (username: string) =>
  signInForm.safeParse({ username, password: 'phoi-hop-demo' }).success;

test('a name that no column takes is a refused field, not a fault', () => {
  expect(fits(' Viewer ')).toBe(true);
  for (const bad of ['vie\0wer', 'viewer\u001b', 'viewer\ud800']) expect(fits(bad)).toBe(false);
});
