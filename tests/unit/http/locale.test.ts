import { expect, it } from 'vitest';
import { localeOf } from '@/lib/http/api/locale';

it.each([
  [null, 'vi'],
  ['', 'vi'],
  ['fr', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr, en;q=0.5, vi;q=0.8', 'vi'],
  ['en;q=0, vi;q=0.1', 'vi'],
  ['EN-us', 'en'],
] as const)('%s asks for %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
