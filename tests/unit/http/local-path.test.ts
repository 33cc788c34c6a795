import { describe, expect, it } from 'vitest';
import { localPath } from '@/lib/http/local-path';

describe('where to go after signing in', () => {
  it.each(['/', '/regulations?unit=BCA&unit=BQP#b', '/units/BQP-TC2', '/search?q=hội%20nghị'])(
    'is a path of this site: %s',
    (path) => {
      expect(localPath(path)).toBe(encodeURI(decodeURI(path)));
    },
  );

  it.each([
    undefined,
    null,
    '',
    ['/a', '/b'],
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    ' /regulations',
    `/${'a'.repeat(3000)}`,
  ])('is never %j', (given) => {
    expect(localPath(given)).toBe('/');
  });
});
