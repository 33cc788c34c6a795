import { spawn } from 'node:child_process';
import { StepError } from './steps.mjs';
import { isStopping, onStop } from './stopping.mjs';

const END_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Starts a Node program that ends when we end, however we end. `output: 'pipe'`: we read what it
 * says, and it has a process group of its own, so that Ctrl-C reaches only us and we end things in order.
 */
export function startNode(parameters, { env = {}, output = 'inherit' } = {}) {
  return spawn(process.execPath, ['--import', END_WITH_PARENT, ...parameters], {
    env: { ...process.env, ...env },
    stdio: [output === 'pipe' ? 'ignore' : 'inherit', output, output, 'ipc'],
    detached: output === 'pipe',
  });
}

/** A TypeScript program of the project, speaking for itself. */
export function startScript(script, parameters, env) {
  return startNode(['--import', 'tsx', script, ...parameters], { env });
}

/** Runs a Node program to its end, quietly; what it said is shown only if it fails. Throws StepError. */
export async function runNode(parameters, { env = {}, remedy = '' } = {}) {
  const child = startNode(parameters, { env: { ...colours(), ...env }, output: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-100_000);
    });
  }
  const code = await untilEnd(child);
  // Ended by us: what it left is not finished, whatever its exit code says.
  if (isStopping()) return new Promise(() => {});
  if (code !== 0) throw new StepError(`node ${parameters.join(' ')}: ${code}`, { output, remedy });
  return output;
}

/** The exit code of a child (or the signal that ended it); our own end ends it first. */
export async function untilEnd(child, patience = 5000) {
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  const forget = onStop(
    () => endChild(child, patience),
    () => child.kill('SIGKILL'),
  );
  return ended.finally(forget);
}

export async function endChild(child, patience) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(impatience);
}

/** What we may show later is coloured only where we can show colours. */
function colours() {
  const coloured = { FORCE_COLOR: '1', NO_COLOR: undefined };
  return process.stdout.isTTY ? coloured : { FORCE_COLOR: undefined, NO_COLOR: '1' };
}
