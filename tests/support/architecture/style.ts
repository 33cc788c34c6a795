import ts from 'typescript';
import type { Finding } from './project';
import { codeLinesOf, commentsOf, findingAt, nodesOf, type Parsed } from './syntax';

const silencers =
  /(eslint|biome|oxlint|prettier)-(disable|ignore)|@ts-(ignore|nocheck|expect-error)/;
const promises = /\b(TODO|FIXME|XXX|HACK)\b/;

/** Comments that silence a checker or put work off. */
export function refusedComments(files: readonly Parsed[]): Finding[] {
  return files.flatMap((file) =>
    commentsOf(file)
      .filter(({ text }) => silencers.test(text) || promises.test(text))
      .map(({ text, from }) => ({ path: file.path, line: from, problem: text.slice(0, 60) })),
  );
}

/** `any`, and a double assertion by way of `unknown`. */
export function looseTypes(files: readonly Parsed[]): Finding[] {
  return files.flatMap((file) =>
    nodesOf(file.tree).flatMap((node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) return [findingAt(file, node, 'any')];
      return isDoubleAssertion(node) ? [findingAt(file, node, 'as unknown as')] : [];
    }),
  );
}

/** Raw HTML that reaches the page past React's escaping. */
export function rawHtml(files: readonly Parsed[]): Finding[] {
  return files.flatMap((file) =>
    nodesOf(file.tree)
      .filter((node) => ts.isIdentifier(node) && rawHtmlNames.includes(node.text))
      .map((node) => findingAt(file, node, node.getText())),
  );
}

/** Share of comment lines, over all files and of the file in the middle, in percent. */
export function commentShare(files: readonly Parsed[]): { overall: number; median: number } {
  const counts = files.map((file) => {
    const code = codeLinesOf(file);
    const comments = new Set(
      commentsOf(file).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      ),
    );
    const alone = [...comments].filter((line) => !code.has(line)).length;
    return { alone, lines: alone + code.size };
  });
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const shares = counts.map(({ alone, lines }) => percent(alone, lines)).sort((a, b) => a - b);
  return {
    overall: percent(sum(counts.map(({ alone }) => alone)), sum(counts.map(({ lines }) => lines))),
    median: shares[Math.floor(shares.length / 2)] ?? 0,
  };
}

const rawHtmlNames = ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'];

function isDoubleAssertion(node: ts.Node): boolean {
  return (
    ts.isAsExpression(node) &&
    ts.isAsExpression(node.expression) &&
    node.expression.type.kind === ts.SyntaxKind.UnknownKeyword
  );
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
