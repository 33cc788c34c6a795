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
  const modules = new Map(files.map((file) => [withoutEnding(file.path), file]));
  const clients = files.filter((file) => hasDirective(file, 'use client'));
  const leaves = leavesOf(clients, modules);
  const pages = clients
    .filter(({ path }) => /\/(page|layout|template|not-found)\.tsx$/.test(path))
    .map(({ path }) => ({ path, problem: 'a page or layout in the browser' }));
  return [...pages, ...foreign(leaves, modules), ...shared(leaves, files)];
}

type Modules = ReadonlyMap<string, Parsed>;

/** Client files and whatever of the components comes to the browser behind them. */
function leavesOf(clients: readonly Parsed[], modules: Modules): ReadonlySet<Parsed> {
  const leaves = new Set(clients);
  for (const leaf of leaves) {
    for (const path of valuesImported(leaf)) {
      const module = modules.get(path);
      if (module && path.startsWith('components/') && !isForBrowser(path)) leaves.add(module);
    }
  }
  return leaves;
}

/** Code behind a client file that belongs to the server, or is nowhere. */
function foreign(leaves: ReadonlySet<Parsed>, modules: Modules): Finding[] {
  return [...leaves].flatMap((leaf) =>
    valuesImported(leaf)
      .filter((path) => !isForBrowser(path) && !leaves.has(modules.get(path) as Parsed))
      .map((path) => ({ path: leaf.path, problem: `client file imports ${path}` })),
  );
}

/** A view that the server draws too would be loaded for nothing: it says 'use client' or is apart. */
function shared(leaves: ReadonlySet<Parsed>, files: readonly Parsed[]): Finding[] {
  const views = [...leaves].filter(
    (leaf) => leaf.path.endsWith('.tsx') && !hasDirective(leaf, 'use client'),
  );
  const paths = new Map(views.map((view) => [withoutEnding(view.path), view]));
  return files
    .filter((file) => !leaves.has(file) && !file.path.startsWith('tests/'))
    .flatMap((file) =>
      valuesImported(file).flatMap((path) => {
        const view = paths.get(path);
        return view
          ? [{ path: view.path, problem: `a client view drawn by ${file.path} too` }]
          : [];
      }),
    );
}

function valuesImported(file: Parsed): string[] {
  return importsOf(file)
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ specifier }) => withoutEnding(projectPath(file.path, specifier)));
}

/** Data and styles have no branches; code that the browser may load is listed. */
function isForBrowser(path: string): boolean {
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
