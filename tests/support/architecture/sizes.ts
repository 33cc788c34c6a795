import ts from 'typescript';
import type { Finding, SourceFile } from './project';
import {
  codeLinesOf,
  type FunctionWithBody,
  findingAt,
  functionsOf,
  hasDirective,
  lineAt,
  type Parsed,
} from './syntax';

const limits = { file: 200, page: 60, functionBody: 30, action: 10 };

/** Files longer than 200 lines, pages longer than 60. */
export function longFiles(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    const limit = /^app\/(.*\/)?page\.tsx$/.test(path) ? limits.page : limits.file;
    return lines > limit ? [{ path, problem: `${lines} lines, at most ${limit}` }] : [];
  });
}

/** Functions whose body holds more than 30 lines of code; 10 in files of server actions. */
export function longFunctions(files: readonly Parsed[]): Finding[] {
  return files.flatMap((file) => {
    const code = codeLinesOf(file);
    const isAction = hasDirective(file, 'use server') || /(^|\/)actions\.ts$/.test(file.path);
    const limit = isAction ? limits.action : limits.functionBody;
    return functionsOf(file)
      .filter(({ node }) => !groupsTests(node))
      .map(({ name, node }) => ({ name, node, lines: bodyLines(file, code, node) }))
      .filter(({ lines }) => lines > limit)
      .map(({ name, node, lines }) =>
        findingAt(file, node, `${name} has ${lines} lines, at most ${limit}`),
      );
  });
}

function bodyLines(file: Parsed, code: ReadonlySet<number>, { body }: FunctionWithBody): number {
  const parts = ts.isBlock(body) ? body.statements : [unwrapped(body)];
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return 0;
  let count = 0;
  const end = lineAt(file, last.end);
  for (let line = lineAt(file, first.getStart(file.tree)); line <= end; line += 1) {
    if (code.has(line)) count += 1;
  }
  return count;
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;
}

/** The callback of describe() is a chapter of a test file, not a function. */
function groupsTests(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node.parent) &&
    /^(test\.)?describe\b/.test(node.parent.expression.getText())
  );
}
