import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, type Parsed } from './syntax';

/** An import or re-export: what is named, where it points, and whether it is erased. */
export type ImportedModule = { specifier: string; typeOnly: boolean };

/** Modules a file refers to: import, export … from, and import(). */
export function importsOf({ tree }: Parsed): ImportedModule[] {
  return nodesOf(tree).flatMap((node): ImportedModule[] => {
    if (ts.isImportDeclaration(node)) {
      return moduleOf(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    }
    if (ts.isExportDeclaration(node)) return moduleOf(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return moduleOf(node.argument.literal, true);
    }
    const dynamic =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    return dynamic ? moduleOf(node.arguments[0], false) : [];
  });
}

/** Local names that a file imports, as values, from modules whose project path matches. */
export function namesFrom(file: Parsed, path: RegExp): Set<string> {
  const names = file.tree.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const [module] = moduleOf(statement.moduleSpecifier, false);
    const clause = statement.importClause;
    if (module === undefined || clause === undefined || clause.isTypeOnly) return [];
    return path.test(projectPath(file.path, module.specifier)) ? localNames(clause) : [];
  });
  return new Set(names);
}

/** Where a specifier points inside the project, without ending; a package's name stays as it is. */
export function projectPath(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

function moduleOf(node: ts.Node | undefined, typeOnly: boolean): ImportedModule[] {
  return node !== undefined && ts.isStringLiteralLike(node)
    ? [{ specifier: node.text, typeOnly }]
    : [];
}

function localNames({ name, namedBindings }: ts.ImportClause): string[] {
  const own = name === undefined ? [] : [name.text];
  if (namedBindings === undefined) return own;
  if (ts.isNamespaceImport(namedBindings)) return [...own, namedBindings.name.text];
  return [...own, ...namedBindings.elements.map((element) => element.name.text)];
}
