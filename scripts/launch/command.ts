import { resolve } from 'node:path';
import { type Environment, env } from '@/lib/platform/env';
import { ensureClient } from './build';
import { holdDataFolder } from './data-folder';
import { embeddedVariables, servedDatabase, startDatabase, type Variables } from './database';
import { bringUpToDate } from './migration';
import { startScript, untilEnd } from './programs.mjs';
import { onStop, stop } from './stopping.mjs';

/**
 * Runs a script of the project with the database it needs: the external one, the one of a running
 * `npm start`, or the embedded one for just as long. `--no-database`: it needs none.
 */
export async function main(parameters: string[]): Promise<void> {
  const needsDatabase = parameters[0] !== '--no-database';
  const [script = '', ...others] = needsDatabase ? parameters : parameters.slice(1);
  await ensureClient();
  const variables = needsDatabase ? await openDatabase(env()) : {};
  const code = await untilEnd(startScript(resolve(script), others, variables), 30_000);
  await stop(typeof code === 'number' ? code : 1);
}

async function openDatabase(environment: Environment): Promise<Variables> {
  const dataDir = resolve(environment.DATA_DIR);
  if (environment.DATABASE_URL) return { DATA_DIR: dataDir };
  const served = servedDatabase(dataDir);
  if (served) return embeddedVariables(served, environment, dataDir);
  const folder = await holdDataFolder(dataDir, 'command');
  onStop(folder.release, folder.release);
  const server = await startDatabase(folder, environment);
  const variables = embeddedVariables(server, environment, dataDir);
  await bringUpToDate({ ...environment, ...variables });
  return variables;
}
