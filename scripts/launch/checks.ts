import { existsSync } from 'node:fs';
import { type Environment, env } from '@/lib/platform/env';
import { ensureBuild } from './build';
import { type Count, ONE_PASSED, playwrightCount, vitestCount } from './counts';
import { runNode } from './programs.mjs';

export type Check = {
  label: string;
  /** Checks of one phase run side by side; phases one after the other. */
  phase: number;
  /** Not begun when that one failed. */
  needs?: string;
  run: (resultFile: string) => Promise<Count>;
};

/** All that `npm test` runs, by the name under which a part is called (`npm run test:unit`). */
export const CHECKS: Record<string, Check> = {
  typecheck: { label: 'Kiểu (types)', phase: 1, run: () => once([TSC, '--noEmit']) },
  lint: {
    label: 'Mã nguồn (lint)',
    phase: 1,
    run: () => once([BIOME, 'check', '--error-on-warnings']),
  },
  imports: { label: 'Bảng import (import table)', phase: 1, run: imports },
  unit: { label: 'Kiểm thử đơn vị (unit)', phase: 1, run: vitest('unit') },
  architecture: { label: 'Kiến trúc (architecture)', phase: 1, run: vitest('architecture') },
  integration: { label: 'Kiểm thử tích hợp (integration)', phase: 2, run: vitest('integration') },
  speed: { label: 'Tốc độ (speed)', phase: 3, run: vitest('speed') },
  build: { label: 'Dựng ứng dụng (build)', phase: 4, run: build },
  e2e: { label: 'Trình duyệt (end-to-end)', phase: 5, needs: 'build', run: playwright },
};

const TSC = 'node_modules/typescript/bin/tsc';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const DEPCRUISE = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

const SOURCES = [
  ...['app', 'components', 'lib', 'prisma/seed', 'scripts', 'tests'],
  ...['proxy.ts', 'instrumentation.ts'],
];

async function once(parameters: string[]): Promise<Count> {
  await runNode(parameters);
  return ONE_PASSED;
}

function imports(): Promise<Count> {
  const present = SOURCES.filter((path) => existsSync(path));
  return once([
    DEPCRUISE,
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err',
    ...present,
  ]);
}

async function build(): Promise<Count> {
  const environment: Environment = env();
  await ensureBuild(environment.NEXT_DIST_DIR, {});
  return ONE_PASSED;
}

function vitest(project: string) {
  return (file: string) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    return vitestCount(file, runNode([VITEST, 'run', '--project', project, ...reporters]));
  };
}

function playwright(file: string): Promise<Count> {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return playwrightCount(file, runNode([PLAYWRIGHT, 'test', '--reporter=list,json'], { env }));
}
