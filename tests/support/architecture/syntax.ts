import ts from 'typescript';
import type { Finding, SourceFile } from './project';

/** A parsed file, with what the checkers ask of it. */
export type Parsed = SourceFile & { tree: ts.SourceFile };

export type FunctionWithBody = ts.FunctionLikeDeclaration & { body: ts.ConciseBody };

/** Parses a file; JSX is allowed where the ending says so. */
export function parse({ path, text }: SourceFile): Parsed {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

/** All nodes below one node, itself first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [node];
  ts.forEachChild(node, (child) => {
    found.push(...nodesOf(child));
  });
  return found;
}

/** A finding that points at a node. */
export function findingAt(file: Parsed, node: ts.Node, problem: string): Finding {
  const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  return { path: file.path, line: line + 1, problem };
}

/** Comments of a file, each once: text and first and last line (from 1). */
export function commentsOf(file: Parsed): { text: string; from: number; to: number }[] {
  const ranges = new Map<number, ts.CommentRange>();
  for (const token of tokensOf(file.tree, file.tree)) {
    if (token.kind === ts.SyntaxKind.JsxText) continue;
    for (const range of ts.getLeadingCommentRanges(file.text, token.getFullStart()) ?? []) {
      ranges.set(range.pos, range);
    }
    for (const range of ts.getTrailingCommentRanges(file.text, token.end) ?? []) {
      if (!isInsideJsx(token)) ranges.set(range.pos, range);
    }
  }
  return [...ranges.values()].map(({ pos, end }) => ({
    text: file.text.slice(pos, end),
    from: lineAt(file, pos),
    to: lineAt(file, end),
  }));
}

/** Numbers of the lines (from 1) that hold code: neither blank nor comment alone. */
export function codeLinesOf(file: Parsed): Set<number> {
  const lines = new Set<number>();
  const blank = file.text.split('\n').map((line) => line.trim() === '');
  for (const token of tokensOf(file.tree, file.tree)) {
    if (token.getStart(file.tree) === token.end) continue;
    const last = lineAt(file, token.end);
    for (let line = lineAt(file, token.getStart(file.tree)); line <= last; line += 1) {
      if (blank[line - 1] === false) lines.add(line);
    }
  }
  return lines;
}

/** Functions with a body, named as a reader would name them. */
export function functionsOf(file: Parsed): { name: string; node: FunctionWithBody }[] {
  return nodesOf(file.tree)
    .filter(isFunctionWithBody)
    .map((node) => ({ name: nameOf(node), node }));
}

export function lineAt(file: Parsed, position: number): number {
  return file.tree.getLineAndCharacterOfPosition(position).line + 1;
}

/** Whether the file opens with a directive such as "use client". */
export function hasDirective(file: Parsed, directive: string): boolean {
  const first = file.tree.statements[0];
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === directive
  );
}

export function isExported(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function tokensOf(node: ts.Node, tree: ts.SourceFile): ts.Node[] {
  if (ts.isJSDoc(node)) return [];
  const children = node.getChildren(tree);
  return children.length === 0 ? [node] : children.flatMap((child) => tokensOf(child, tree));
}

function isInsideJsx(token: ts.Node): boolean {
  return ts.isJsxOpeningLikeElement(token.parent) || ts.isJsxClosingElement(token.parent);
}

function isFunctionWithBody(node: ts.Node): node is FunctionWithBody {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function nameOf(node: FunctionWithBody): string {
  const named = node.name ?? ('name' in node.parent ? node.parent.name : undefined);
  const isNode = typeof named === 'object' && named !== null && 'getText' in named;
  return isNode ? (named as ts.Node).getText() : 'a function';
}
