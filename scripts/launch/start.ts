import { resolve } from 'node:path';
import { type Environment, env } from '@/lib/platform/env';
import { announce } from './announcement';
import { ensureBuild, ensureClient } from './build';
import { type DataFolder, holdDataFolder } from './data-folder';
import { embeddedVariables, startDatabase, type Variables } from './database';
import { startScript, untilEnd } from './programs.mjs';
import { childEnded, requireFreePort, serve } from './serve';
import { StepError, seconds, step } from './steps.mjs';
import { endWellOnSignals, isStopping, onStop, whenStopping } from './stopping.mjs';

/** `npm start`, and with `--dev` `npm run dev`: everything up to the running application. */
export async function main(parameters: string[]): Promise<void> {
  endWellOnSignals();
  const begun = performance.now();
  const dev = parameters.includes('--dev');
  const environment = env();
  const folder = await hold(environment);
  await requireFreePort(environment.PORT);
  await step('Sinh mã truy cập dữ liệu (database client)', ensureClient);
  const variables = await openDatabase(folder, environment);
  await prepare(variables);
  if (!dev) {
    await step('Dựng ứng dụng (build)', () => ensureBuild(environment.NEXT_DIST_DIR, variables));
  }
  await step('Khởi động ứng dụng (application)', () =>
    serve({ folder, environment, variables, dev }),
  );
  announce(environment, seconds(begun));
}

async function hold(environment: Environment): Promise<DataFolder> {
  const folder = await holdDataFolder(environment.DATA_DIR, 'start');
  onStop(folder.release, folder.release);
  whenStopping(folder.noteStopping);
  return folder;
}

async function openDatabase(folder: DataFolder, environment: Environment): Promise<Variables> {
  if (environment.DATABASE_URL) return { DATA_DIR: folder.path };
  let variables: Variables = {};
  await step('Khởi động PostgreSQL (database)', async () => {
    const server = await startDatabase(folder, environment);
    server.ended.then((said) => childEnded('PostgreSQL', said));
    variables = embeddedVariables(server, environment, folder.path);
  });
  return variables;
}

/** In a process of its own, which gives its memory back before the application starts. */
async function prepare(variables: Variables): Promise<void> {
  const code = await untilEnd(startScript(resolve('scripts/prepare.ts'), [], variables));
  if (code !== 0 && !isStopping()) throw new StepError('scripts/prepare.ts', { told: true });
}
