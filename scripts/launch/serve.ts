import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '@/lib/platform/env';
import type { DataFolder } from './data-folder';
import type { Variables } from './database';
import { endChild, startNode } from './programs.mjs';
import { StepError, tell } from './steps.mjs';
import { isStopping, onStop, stop } from './stopping.mjs';

type Serving = {
  folder: DataFolder;
  environment: Environment;
  variables: Variables;
  dev: boolean;
};

/** Starts the web server and waits until it answers that it is ready. */
export async function serve({ folder, environment, variables, dev }: Serving): Promise<void> {
  const next = 'node_modules/next/dist/bin/next';
  const port = String(environment.PORT);
  const child = startNode([next, dev ? 'dev' : 'start', '--port', port], {
    env: { ...variables, NODE_ENV: dev ? 'development' : 'production' },
    output: 'pipe',
  });
  onStop(
    () => endChild(child, 10_000),
    () => child.kill('SIGKILL'),
  );
  if (child.pid) folder.addChild('application', child.pid);
  const said: string[] = [];
  const keep = (chunk: Buffer) => said.push(chunk.toString('utf8'));
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', keep);
  await untilReady(environment.PORT, () => child.exitCode ?? child.signalCode, said);
  for (const stream of [child.stdout, child.stderr]) stream?.off('data', keep);
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
  child.once('exit', (code, signal) => childEnded('Next', String(code ?? signal)));
}

/** One of our processes ended though nobody asked it to: say which, and end the others. */
export function childEnded(name: string, said: string): void {
  if (isStopping()) return;
  tell(`[lỗi] ${name} đã dừng ngoài dự kiến (ended unexpectedly): ${said}`);
  tell('      -> Chạy lại: npm start (start again)');
  stop(1);
}

/** Throws StepError where another program listens on the port. */
export async function requireFreePort(port: number): Promise<void> {
  for (const host of ['::', '0.0.0.0', '127.0.0.1']) {
    if (!(await isTaken(port, host))) continue;
    throw new StepError(`Cổng ${port} đang do chương trình khác dùng (port ${port} is taken).`, {
      remedy: `Dừng chương trình đó hoặc chọn cổng khác (stop it, or choose another): PORT=${port + 1} npm start`,
    });
  }
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}

const READY_WITHIN = 120_000;

async function untilReady(
  port: number,
  ended: () => number | string | null,
  said: string[],
): Promise<void> {
  let answer = '';
  for (const until = Date.now() + READY_WITHIN; Date.now() < until; await sleep(50)) {
    if (ended() !== null) break;
    answer = await ask(`http://127.0.0.1:${port}/api/ready`);
    if (answer.startsWith('200 ')) return;
  }
  throw new StepError(`/api/ready: ${answer || 'no answer'}; next: ${ended() ?? 'running'}`, {
    output: said.join(''),
    remedy: 'Xem thông báo trên và DATA_DIR/postgres.log (see above and there).',
  });
}

async function ask(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    return `${response.status} ${(await response.text()).slice(0, 300)}`;
  } catch {
    return '';
  }
}
