import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Entry = { version?: string; optionalDependencies?: Record<string, string> };

// Where npm cannot fetch the packages of other systems it leaves them out of the lock file without
// a word, and `npm ci` then refuses that file on every fresh clone.
it('the lock file names the optional packages of all systems', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Entry>;
  };
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isFound(packages, path, name)),
  );
  expect(missing).toEqual([]);
});

/** As Node looks for a package: beside the one that asks, then in each folder above. */
function isFound(packages: Record<string, Entry>, path: string, name: string): boolean {
  const place = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[place]?.version) return true;
  if (path === '') return false;
  const above = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1));
  return isFound(packages, above, name);
}
