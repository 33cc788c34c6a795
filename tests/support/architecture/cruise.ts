import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project';

const cruiseResult = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
});

export type ImportViolation = { rule: string; from: string; to: string };

const command = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const places = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];

/** Runs the import table over a project folder; returns what it refuses. */
export function cruiseFolder(folder: string): ImportViolation[] {
  const present = readdirSync(folder);
  const roots = present.filter((name) => places.includes(name) || /^[^.].*\.(ts|mts)$/.test(name));
  const output = execFileSync(
    process.execPath,
    [command, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...roots],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const { violations } = cruiseResult.parse(JSON.parse(output)).summary;
  return violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

/** Builds a throw-away project from path → content, runs the import table over it, removes it. */
export function cruiseFixture(files: ReadonlyMap<string, string>): ImportViolation[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-table-'));
  try {
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json']) {
      cpSync(join(projectRoot, name), join(folder, name));
    }
    for (const [path, content] of [...files, ...fakePackages()]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return cruiseFolder(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fakePackages(): [string, string][] {
  const packages = ['next', 'next-auth', 'react', 'pg', 'vitest'];
  const manifest = {
    name: 'fixture',
    dependencies: Object.fromEntries(
      packages.filter((name) => name !== 'vitest').map((name) => [name, '1.0.0']),
    ),
    devDependencies: { vitest: '1.0.0' },
  };
  return [
    ['package.json', JSON.stringify(manifest)],
    ...packages.flatMap((name): [string, string][] => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
    ...['link', 'image', 'headers'].map((name): [string, string] => [
      `node_modules/next/${name}.js`,
      '',
    ]),
  ];
}
