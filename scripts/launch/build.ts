import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './programs.mjs';
import { StepError } from './steps.mjs';

const PRISMA = 'node_modules/prisma/build/index.js';
const SCHEMA = ['prisma/schema', 'prisma.config.ts', 'package-lock.json'];
const SOURCES = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema'],
  ...['next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts'],
  ...['tsconfig.json', 'package.json', 'package-lock.json'],
];

/** Writes the database client when the schema is another than the one it was made from. */
export async function ensureClient(): Promise<string> {
  return whenChanged('prisma/generated', 'client.ts', SCHEMA, async () => {
    // The generator refuses a folder that does not look like its own complete work.
    rmSync('prisma/generated', { recursive: true, force: true });
    await runNode([PRISMA, 'generate', '--schema', 'prisma/schema'], {
      env: {
        // The engine is not needed for this; any program that exists keeps it from being downloaded.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
      remedy: 'Sửa prisma/schema theo thông báo trên (correct prisma/schema as told above).',
    });
  });
}

/** Builds the application when its sources are others than those of the last complete build. */
export async function ensureBuild(distDir: string, env: Record<string, string>): Promise<string> {
  return whenChanged(distDir, 'BUILD_ID', SOURCES, async () => {
    await runNode(['node_modules/next/dist/bin/next', 'build'], {
      env: { ...env, NODE_ENV: 'production' },
      remedy:
        'Sửa lỗi nêu trên; nếu máy hết bộ nhớ hoặc đĩa, giải phóng rồi chạy lại (correct the error above; free memory or disk if they ran out; run again).',
    });
  });
}

/**
 * Makes a folder when its sources changed. The stamp is written after success only, and counts only
 * beside the file that comes last: what was interrupted is made again.
 */
async function whenChanged(
  folder: string,
  last: string,
  sources: string[],
  make: () => Promise<void>,
): Promise<string> {
  const [stamp, proof] = [join(folder, 'made-from'), join(folder, last)];
  const present = hashOf(sources);
  const made = existsSync(stamp) && existsSync(proof) ? readFileSync(stamp, 'utf8') : '';
  if (made === present) return 'không đổi (unchanged)';
  for (const path of [stamp, proof]) rmSync(path, { force: true });
  await make();
  if (!existsSync(proof)) throw new StepError(`${proof}: was not made`);
  writeFileSync(stamp, present);
  return '';
}

export function hashOf(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = (() => {
    try {
      return readdirSync(path, { withFileTypes: true, recursive: true });
    } catch {
      return null;
    }
  })();
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
