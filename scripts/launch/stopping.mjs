import { tell } from './steps.mjs';

const tasks = [];
const listeners = [];
let stopping = 0;
let signalled = 130;
let speaks = true;
let ending = null;

/** What is to be ended when we end, last begun first. `force` is the way without patience. Returns how to forget it. */
export function onStop(end, force = () => {}) {
  const task = { end, force };
  tasks.push(task);
  return () => {
    if (tasks.includes(task)) tasks.splice(tasks.indexOf(task), 1);
  };
}

/** For a program whose proper end is a signal. */
export function endWellOnSignals() {
  signalled = 0;
}

/** Called at once when stopping begins, before anything is ended. */
export function whenStopping(listener) {
  listeners.push(listener);
}

/** For one that only stands before another, which says it. */
export function stopSilently() {
  speaks = false;
}

export function isStopping() {
  return stopping > 0;
}

/** Ends everything in order, then this process; never returns. */
export async function stop(code) {
  if (stopping > 0) return new Promise(() => {});
  stopping = Date.now();
  for (const listener of listeners) listener();
  for (let task = tasks.pop(); task; task = tasks.pop()) await end(task);
  process.exit(code);
}

/** Signals, and the end of whoever started us, stop everything; a second signal does it by force. */
export function listenForTheEnd() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  process.on('disconnect', () => stop(1));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (process.env.npm_lifecycle_event) watchParent();
}

// Ctrl-C reaches us from the terminal and once more from npm: that is not yet a second wish.
const ECHO = 1000;

function onSignal() {
  if (stopping === 0) {
    if (speaks) tell('\nĐang dừng… (stopping; once more: by force)');
    stop(signalled);
  } else if (Date.now() - stopping > ECHO) {
    for (const task of [ending, ...tasks]) task?.force();
    process.exit(1);
  }
}

async function end(task) {
  ending = task;
  try {
    await task.end();
  } catch (error) {
    tell(`      ${error.message}`);
  }
}

/** npm that was killed cannot tell us; without it we stop too, so that the next start finds the place free. */
function watchParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop(1);
  }, 500).unref();
}
