/** A step that failed: what happened, what to do about it, and the last words of the program that failed. */
export class StepError extends Error {
  constructor(message, { remedy = '', output = '', told = false } = {}) {
    super(message);
    this.name = 'StepError';
    this.remedy = remedy;
    this.output = output;
    this.told = told;
  }
}

let stream = process.stdout;

/** Commands whose output is read by programs keep it free of steps. */
export function tellOnStderr() {
  stream = process.stderr;
}

export function tell(line = '') {
  stream.write(`${line}\n`);
}

/**
 * Runs one step and prints its name with the time it took; the work may return a short note.
 * A failing step prints why and what to do, and throws.
 */
export async function step(label, work) {
  const begun = performance.now();
  if (stream.isTTY) stream.write(`[..]  ${label}`);
  try {
    const note = await work();
    finish('[ok]', label, begun, typeof note === 'string' ? note : '');
  } catch (error) {
    finish('[lỗi]', label, begun, '');
    explain(error, '      ');
    throw new StepError(error instanceof Error ? error.message : String(error), { told: true });
  }
}

/** Prints why the whole ends, unless a step already has. */
export function explain(error, margin = '[lỗi] ') {
  if (error instanceof StepError && error.told) return;
  const { output, remedy } = error instanceof StepError ? error : { output: '', remedy: '' };
  for (const line of lastLines(output)) tell(`      | ${line}`);
  tell(`${margin}${isForeseen(error) ? error.message : (error?.stack ?? error)}`);
  if (remedy) tell(`      -> ${remedy}`);
}

export function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1).replace('.', ',')} s`;
}

const FORESEEN = ['StepError', 'EnvironmentError', 'EmbeddedError', 'MigrationError'];

function isForeseen(error) {
  return error instanceof Error && FORESEEN.includes(error.name);
}

function finish(mark, label, begun, note) {
  const dots = '.'.repeat(Math.max(3, 58 - label.length));
  const clear = stream.isTTY ? '\r\x1b[K' : '';
  tell(`${clear}${mark.padEnd(5)} ${label} ${dots} ${seconds(begun)}${note ? `  ${note}` : ''}`);
}

function lastLines(output) {
  const lines = output.trimEnd().split('\n');
  return lines[0] === '' && lines.length === 1 ? [] : lines.slice(-60);
}
