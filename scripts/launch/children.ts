import { type ChildProcess, spawn } from 'node:child_process';

const END_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Starts a Node program that ends when we end, in a process group of its own, so that Ctrl-C
 * reaches only us and we end things in order.
 */
export function startNode(
  parameters: string[],
  env: Record<string, string | undefined>,
  output: 'pipe' | 'inherit' = 'inherit',
): ChildProcess {
  return spawn(process.execPath, ['--import', END_WITH_PARENT, ...parameters], {
    env: { ...process.env, ...env },
    stdio: [output === 'pipe' ? 'ignore' : 'inherit', output, output, 'ipc'],
    detached: output === 'pipe',
  });
}

/** A TypeScript program of the project. */
export function startScript(
  script: string,
  parameters: string[],
  env: Record<string, string | undefined>,
): ChildProcess {
  return startNode(['--import', 'tsx', script, ...parameters], env);
}
