import ts from 'typescript';
import type { Finding } from './project';
import { findingAt, nodesOf, type Parsed } from './syntax';

const vietnamese =
  /[ăâđêôơưĂÂĐÊÔƠƯ\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC\u00ED\u00F2-\u00F5\u00F9\u00FA\u00FD\u1EA0-\u1EF9]/;
const spokenAttributes =
  /^(alt|title|placeholder|label|summary|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** Texts for people written into components and pages instead of the message files. */
export function literalTexts(files: readonly Parsed[]): Finding[] {
  return files
    .filter(({ path }) => /^(app|components)\/.*\.tsx?$/.test(path))
    .flatMap((file) =>
      nodesOf(file.tree).flatMap((node) => {
        const text = textOf(node);
        if (text === undefined) return [];
        const isRefused = isShown(node) ? isText(text) : vietnamese.test(text.normalize('NFC'));
        return isRefused ? [findingAt(file, node, `text "${text.trim().slice(0, 40)}"`)] : [];
      }),
    );
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return isPart ? node.text : undefined;
}

/** Whether a reader or a screen reader meets the text: between tags or in a spoken attribute. */
function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  const holder = holderOf(node);
  if (ts.isJsxAttribute(holder)) return spokenAttributes.test(holder.name.getText());
  return ts.isJsxElement(holder) || ts.isJsxFragment(holder);
}

/** The attribute or element that shows an expression, through conditions and templates. */
function holderOf(node: ts.Node): ts.Node {
  const { parent } = node;
  const passes =
    ts.isJsxExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isParenthesizedExpression(parent) ||
    isAlternative(parent);
  return passes ? holderOf(parent) : parent;
}

function isAlternative(node: ts.Node): boolean {
  const operators = [
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.PlusToken,
  ];
  return ts.isBinaryExpression(node) && operators.includes(node.operatorToken.kind);
}

/** Vietnamese letters, two words, or one word that is no abbreviation. */
function isText(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return vietnamese.test(text.normalize('NFC')) || words.length > 1 || /\p{Ll}{3,}/u.test(text);
}
