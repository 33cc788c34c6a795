import {
  unstable_getResponseFromNextConfig as answered,
  unstable_doesMiddlewareMatch as passesProxy,
} from 'next/experimental/testing/server';
import { expect, test } from 'vitest';
import nextConfig from '@/next.config';
import { config } from '@/proxy';

test.each(['/', '/login', '/icons', '/favicon-of-something', '/icon.svg/x', '/regulations/1'])(
  '%s is a page, there or not, and gets its policy',
  (url) => expect(passesProxy({ config, nextConfig, url })).toBe(true),
);

test.each(['/icon.svg', '/_next/static/chunk.js', '/api/v1/units'])('%s is no page', (url) =>
  expect(passesProxy({ config, nextConfig, url })).toBe(false),
);

test('what stands beneath /api may load and run nothing, whatever it is', async () => {
  const response = await answered({ url: 'https://local.invalid/api/nothing', nextConfig });
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});
