import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

export type Browser = { executablePath: string; args: string[] };

/**
 * A Chromium for tests and pictures: CHROMIUM_PATH, one of the system, Playwright's own, or the one
 * unpacked from npm. Found once and noted in CHROMIUM_PATH for the processes that follow.
 */
export function findChromium(): Browser {
  const executablePath = process.env.CHROMIUM_PATH ?? systemBrowser() ?? ownBrowser() ?? unpacked();
  process.env.CHROMIUM_PATH = executablePath;
  return { executablePath, args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS };
}

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

/** One that runs: a placeholder that only tells how to install the real one does not count. */
function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path))
    .find((path) => spawnSync(path, ['--version'], { timeout: 10_000 }).status === 0);
}

function ownBrowser(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

const PACKAGE = '@sparticuz/chromium';
const UNPACK = `import('${PACKAGE}').then(({ default: chromium }) => chromium.executablePath())`;

/** Unpacked beside the packages under its version, and renamed when complete. */
function unpacked(): string {
  const manifest = readFileSync(resolve('node_modules', PACKAGE, 'package.json'), 'utf8');
  const place = resolve('node_modules/.cache', `chromium-${JSON.parse(manifest).version}`);
  if (!existsSync(place)) {
    mkdirSync(resolve('node_modules/.cache'), { recursive: true });
    const partial = mkdtempSync(`${place}.`);
    // The package unpacks its libraries only where it believes to be on the system they are for.
    const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    execFileSync(process.execPath, ['-e', UNPACK], { env });
    writeFileSync(join(partial, 'fonts.conf'), fontSettings(place));
    writeFileSync(join(partial, 'run'), starter(partial), { mode: 0o755 });
    if (existsSync(place)) rmSync(partial, { recursive: true });
    else renameSync(partial, place);
  }
  return join(place, 'run');
}

/** Fonts and libraries of the package stand in where the system has none. */
function starter(folder: string): string {
  const own = spawnSync(join(folder, 'chromium'), ['--version'], { timeout: 10_000 }).status === 0;
  return [
    '#!/bin/sh',
    'here=$(dirname "$0")',
    '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"',
    ...(own ? [] : ['export LD_LIBRARY_PATH="$here/al2023/lib"']),
    'exec "$here/chromium" "$@"',
    '',
  ].join('\n');
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
