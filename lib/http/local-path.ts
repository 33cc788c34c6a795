const PLACEHOLDER = 'http://local.invalid';

/**
 * A path of this site as it may stand in `?next=`, or the fallback: never another host, whatever
 * browsers make of "//host", "/\host", tabs or a scheme.
 */
export function localPath(given: unknown, fallback = '/'): string {
  if (typeof given !== 'string' || given.length > 2000 || !/^\/(?![/\\])/.test(given)) {
    return fallback;
  }
  if (hasControlCharacter(given) || given.includes('\\') || !URL.canParse(given, PLACEHOLDER)) {
    return fallback;
  }
  const url = new URL(given, PLACEHOLDER);
  const isLocal = url.origin === PLACEHOLDER && !url.pathname.startsWith('//');
  return isLocal ? url.pathname + url.search + url.hash : fallback;
}

function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
