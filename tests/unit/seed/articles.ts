import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve('..', 'shared', 'seeds');

/** Whether the five article texts, which the project does not keep, lie beside it. */
export const articlesAreThere = existsSync(folder);

/** Their texts by the number of the case. */
export function articleTexts(): ReadonlyMap<string, string> {
  const files = articlesAreThere ? readdirSync(folder).sort() : [];
  return new Map(
    files.map((name) => [name.slice(0, 3), readFileSync(resolve(folder, name), 'utf8')]),
  );
}
