import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { explain, StepError, tell } from './steps.mjs';
import { listenForTheEnd, onStop, stop, stopSilently } from './stopping.mjs';

const NEEDED = 24;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The way from any Node >= 20 without packages to a TypeScript module on Node 24: installs, goes on
 * with the Node that came with the packages where ours is older, then runs the module's `main`. `lastWord` is printed when all that fails.
 */
export async function enter(module, { lastWord = '' } = {}) {
  process.chdir(root);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  process.env.CHECKPOINT_DISABLE = '1';
  listenForTheEnd();
  try {
    await ensureInstalled();
    if (major() < NEEDED) return await continueOnNewerNode();
    const { register } = await import('tsx/esm/api');
    register();
    const { main } = await import(module);
    await main(process.argv.slice(2));
  } catch (error) {
    explain(error);
    if (lastWord) tell(`\n${lastWord}`);
    await stop(1);
  }
}

function major() {
  return Number.parseInt(process.versions.node, 10);
}

async function continueOnNewerNode() {
  const newer = resolve('node_modules/.bin/node');
  if (!existsSync(newer)) {
    throw new StepError(
      `Node.js ${process.versions.node}: cần Node.js ${NEEDED} (Node.js ${NEEDED} is needed)`,
      {
        remedy: `Trên Linux x64/arm64 gói node-linux-* mang theo Node ${NEEDED}; nơi khác hãy cài Node.js ${NEEDED} (install it from nodejs.org).`,
      },
    );
  }
  const child = spawn(newer, process.argv.slice(1), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${dirname(newer)}:${process.env.PATH}` },
  });
  stopSilently();
  child.on('message', (message) => process.send?.(message));
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const pass = () => child.kill('SIGTERM');
  onStop(async () => {
    pass();
    process.exit(await ended);
  }, pass);
  process.exit(await ended);
}
