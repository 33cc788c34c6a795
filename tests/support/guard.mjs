import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Outlives the tests by a moment: when they have ended, in whatever way, it ends the server of their
// folder and removes the folder. In good order both are gone by then.
const folder = process.argv[2];

process.stdin.resume();
process.stdin.on('close', async () => {
  await untilGone(join(folder, 'run.json'), 20_000);
  const pidFile = join(folder, 'postgres/postmaster.pid');
  if (existsSync(pidFile)) {
    end(Number.parseInt(readFileSync(pidFile, 'utf8'), 10));
    await untilGone(pidFile, 5_000);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function untilGone(path, patience) {
  for (const until = Date.now() + patience; existsSync(path) && Date.now() < until; )
    await sleep(50);
}

function end(pid) {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // It has ended by itself.
  }
}
