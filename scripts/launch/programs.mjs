import { spawn } from 'node:child_process';
import { StepError } from './steps.mjs';
import { onStop } from './stopping.mjs';

/**
 * Runs a program to its end, quietly; what it said is shown only if it fails.
 * `show: true` lets it speak. Throws StepError.
 */
export async function runProgram(
  command,
  parameters,
  { env = {}, remedy = '', show = false } = {},
) {
  const child = spawn(command, parameters, {
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-100_000);
    });
  }
  const code = await untilEnd(child);
  if (code !== 0) {
    throw new StepError(`${command.split('/').at(-1)} ${parameters.join(' ')}: ${code}`, {
      output,
      remedy,
    });
  }
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
