import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runNode } from './programs.mjs';
import { StepError, step, tell } from './steps.mjs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
const STAMP = 'node_modules/.installed-from';

/** Installs the packages when they are missing or another lock file's; says nothing when they are there. */
export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (readStamp() === wanted) return;
  if (!isComplete()) await install();
  writeFileSync(STAMP, wanted);
}

const REFINEMENTS = ['--include=dev', '--include=optional', '--prefer-offline', '--loglevel=error'];

async function install() {
  const present = existsSync(INSTALLED);
  await step('Cài đặt gói (install)', async () => {
    try {
      await (present ? update() : npm('ci', ...REFINEMENTS).catch(updateIfRefused));
    } catch (error) {
      if (!present) throw error;
      // On a closed network an older installation may still do; what is missing will say so.
      tell(`      ${error.message}`);
      return 'giữ bản đã có (kept what was there)';
    }
  });
}

function update() {
  return npm('install', '--no-save', ...REFINEMENTS);
}

/** `npm ci` refuses a lock file made where packages for other systems could not be had; `install` does not mind. */
function updateIfRefused(error) {
  if (error instanceof StepError && /EUSAGE/.test(error.output)) return update();
  throw error;
}

function npm(...parameters) {
  return runNode([npmProgram(), ...parameters, '--no-audit', '--no-fund'], {
    remedy:
      'Cần đọc được kho gói npm: kiểm tra mạng và `npm config get registry`, rồi chạy lại (npm must reach its registry; then run again).',
  });
}

/** npm tells the scripts it runs where it is; without it we look beside Node and along the PATH. */
function npmProgram() {
  const told = process.env.npm_execpath;
  if (told?.endsWith('npm-cli.js')) return told;
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, 'npm')).find((path) => existsSync(path));
  if (found) return realpathSync(found);
  throw new StepError('npm: not found', { remedy: 'Chạy bằng npm (run through npm): npm start' });
}

function readStamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
}

/** Whether every package of the lock file is installed in its version; optional ones may be left out. */
function isComplete() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '' || (installed[path] === undefined && (optional || peer))) return true;
    return installed[path]?.version === version;
  });
}
