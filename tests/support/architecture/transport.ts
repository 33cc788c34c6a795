import ts from 'typescript';
import { namesFrom } from './imports';
import type { Finding } from './project';
import { findingAt, hasDirective, isExported, nodesOf, type Parsed } from './syntax';

const httpFolder = /^lib\/http\//;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Server actions that answer without lib/http, and "use server" anywhere but on top of a file. */
export function actionsOutsideHttp(files: readonly Parsed[]): Finding[] {
  return files.flatMap((file) => {
    if (!hasDirective(file, 'use server')) return inlineActions(file);
    const adapters = namesFrom(file, httpFolder);
    return exportsOf(file)
      .filter(({ value }) => !calls(value, adapters))
      .map(({ name, value }) => findingAt(file, value, `action ${name} bypasses lib/http`));
  });
}

/** Route handlers that answer without lib/http; under /api/v1 only `apiRoute` counts. */
export function routesOutsideHttp(files: readonly Parsed[]): Finding[] {
  return files
    .filter(({ path }) => /^app\/(.*\/)?route\.tsx?$/.test(path))
    .flatMap((file) => {
      const imported = namesFrom(file, httpFolder);
      const isPublished = file.path.startsWith('app/api/v1/');
      const adapters = isPublished ? only(imported, 'apiRoute') : imported;
      const handlers = exportsOf(file).filter(({ name }) => methods.includes(name));
      if (handlers.length === 0) return [{ path: file.path, problem: 'no handler of its own' }];
      return handlers
        .filter(({ value }) => !calls(value, adapters))
        .map(({ name, value }) => findingAt(file, value, `${name} bypasses lib/http`));
    });
}

type Export = { name: string; value: ts.Node };

/** Exported values; a re-export has no call in it and is therefore refused by the callers. */
function exportsOf({ tree }: Parsed): Export[] {
  return tree.statements.flatMap((statement): Export[] => {
    if (ts.isExportAssignment(statement)) return [{ name: 'default', value: statement }];
    if (ts.isExportDeclaration(statement)) return reExports(statement);
    if (!isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement)) {
      return [{ name: statement.name?.text ?? 'default', value: statement }];
    }
    return ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(variables)
      : [];
  });
}

function reExports(statement: ts.ExportDeclaration): Export[] {
  const { exportClause, isTypeOnly } = statement;
  if (isTypeOnly) return [];
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) {
    return [{ name: '*', value: statement }];
  }
  return exportClause.elements.map(({ name }) => ({ name: name.text, value: statement }));
}

function variables(declaration: ts.VariableDeclaration): Export[] {
  const value = declaration.initializer ?? declaration;
  if (ts.isIdentifier(declaration.name)) return [{ name: declaration.name.text, value }];
  if (ts.isArrayBindingPattern(declaration.name)) return [];
  return declaration.name.elements.map(({ name }) => ({ name: name.getText(), value }));
}

/** Whether a value is one of the adapters, or calls one. */
function calls(value: ts.Node, adapters: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(value)) return adapters.has(value.text);
  return nodesOf(value).some(
    (node) =>
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      adapters.has(node.expression.text),
  );
}

function inlineActions(file: Parsed): Finding[] {
  return nodesOf(file.tree)
    .filter(
      (node) =>
        ts.isExpressionStatement(node) &&
        ts.isStringLiteral(node.expression) &&
        node.expression.text === 'use server',
    )
    .map((node) => findingAt(file, node, '"use server" inside a function'));
}

function only(names: ReadonlySet<string>, name: string): Set<string> {
  return new Set([...names].filter((one) => one === name));
}
