import ts from 'typescript';
import { importsOf, projectPath } from './imports';
import type { Finding } from './project';
import { findingAt, hasDirective, nodesOf, type Parsed } from './syntax';

/**
 * Under a loading.tsx or Suspense, notFound() answers 200 and the content is missing without
 * JavaScript: neither has a place in app/.
 */
export function streamedPages(files: readonly Parsed[]): Finding[] {
  return files
    .filter(({ path }) => path.startsWith('app/'))
    .flatMap((file) => {
      if (/\/loading\.(tsx|jsx|ts|js)$/.test(file.path)) {
        return [{ path: file.path, problem: 'a loading page' }];
      }
      return nodesOf(file.tree)
        .filter((node) => ts.isIdentifier(node) && node.text === 'Suspense')
        .slice(0, 1)
        .map((node) => findingAt(file, node, 'Suspense'));
    });
}

/** Client components that are pages or layouts, or that pull server code after them. */
export function clientFilesWithBranches(files: readonly Parsed[]): Finding[] {
  const clients = files.filter((file) => hasDirective(file, 'use client'));
  const clientPaths = new Set(clients.map(({ path }) => withoutEnding(path)));
  return clients.flatMap((file) => {
    if (/\/(page|layout|template|not-found)\.tsx$/.test(file.path)) {
      return [{ path: file.path, problem: 'a page or layout in the browser' }];
    }
    return importsOf(file)
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ specifier }) => withoutEnding(projectPath(file.path, specifier)))
      .filter((path) => !isForBrowser(path) && !clientPaths.has(path))
      .map((path) => ({ path: file.path, problem: `client file imports ${path}` }));
  });
}

/** What the browser may load: packages, and modules that never touch the server. */
/** Data and styles have no branches; code that the browser may load is listed. */
/** Data and styles have no branches; code that the browser may load is listed. */
function isForBrowser(path: string): boolean {
  if (/\.(json|css)$/.test(path)) return true;
  if (/\.(json|css)$/.test(path)) return true;
  const isProject = /^(app|components|lib|prisma|scripts|tests)\//.test(path);
  return (
    !isProject ||
    /^(lib\/core|components\/ui)\//.test(path) ||
    /^lib\/domain\/[^/]+\/(schema|rules)(\/|$)/.test(path) ||
    /^lib\/operations\/[^/]+\/schema(\/|$)/.test(path) ||
    /^lib\/http\/form-state(\/|$)/.test(path) ||
    /^prisma\/generated\/enums$/.test(path)
  );
}

function withoutEnding(path: string): string {
  return path.replace(/\.(tsx?|mts)$/, '');
}
