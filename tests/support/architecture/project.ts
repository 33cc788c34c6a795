import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../../..');

/** A file of the project: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** What a checker found: where, and what is wrong there. */
export type Finding = { path: string; line?: number; problem: string };

const notOurs =
  /^(\.git|node_modules|\.next.*|\.data.*|test-results|playwright-report|prisma\/generated)$/;

let listed: string[] | undefined;

/** Paths of all files of the project, without what is installed, built or generated. */
export function projectPaths(): string[] {
  listed ??= walk('');
  return listed;
}

/** The project's files whose path matches, with their text. */
export function projectFiles(pattern: RegExp): SourceFile[] {
  return projectPaths()
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** One line per finding, for the message of a failing test. */
export function report(findings: readonly Finding[]): string[] {
  return findings.map(({ path, line, problem }) =>
    line === undefined ? `${path}: ${problem}` : `${path}:${line}: ${problem}`,
  );
}

function walk(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.test(path)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}
