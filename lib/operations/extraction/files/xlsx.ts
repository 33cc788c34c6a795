import type { Archive } from './archive';
import { markedUpText } from './docx';
import { attribute, type Piece, pieces } from './markup';
import type { Read } from './reading';

/**
 * All words of an XLSX: cells row by row, names of sheets, headers and footers, comments, boxes and
 * the properties of the file. A row is a line, its cells stand apart by tabs.
 */
export function readXlsx(archive: Archive): Read {
  const of = (pattern: RegExp) => archive.names.filter((name) => pattern.test(name));
  const textOf = (name: string) => archive.text(name) ?? '';
  const shared = of(/^xl\/sharedStrings\.xml$/i).flatMap((name) => sharedTexts(textOf(name)));
  const sheets = of(/^xl\/(?:work|chart|dialog)sheets\/[^/]+\.xml$/i);
  const rows = sheets.map((name) => sheetText(textOf(name), shared));
  const beside = of(BESIDE).map((name) => markedUpText(textOf(name)));
  const names = of(/^xl\/workbook\.xml$/i).map((name) => sheetNames(textOf(name)));
  const text = [...rows, ...beside].join('\n');
  return {
    text,
    beside: [...names, ...shared].join('\n'),
    judged: /\p{L}/u.test(text) && of(FOREIGN).length === 0,
  };
}

const BESIDE =
  /^(?:xl\/(?:comments|threadedComments|drawings|charts|diagrams).*|docProps\/.*|customXml\/item\d+)\.(?:xml|vml)$/i;
const FOREIGN = /^xl\/(?:embeddings|activeX|media)\//i;

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let within = '';
  for (const piece of pieces(xml)) {
    if (piece.type === 'text') text += within === 't' ? piece.text : '';
    else within = piece.type === 'open' ? piece.name : '';
    if (piece.type === 'close' && piece.name === 'si') {
      texts.push(text);
      text = '';
    }
  }
  return texts;
}

function sheetText(xml: string, shared: readonly string[]): string {
  const out: string[] = [];
  let cell: { isShared: boolean; value: string } = { isShared: false, value: '' };
  let within = '';
  for (const piece of pieces(xml)) {
    if (piece.type === 'text') {
      if (VALUES.has(within)) cell.value += piece.text;
      else out.push(...headerLines(within, piece.text));
      continue;
    }
    within = piece.type === 'open' ? piece.name : '';
    if (within === 'c') cell = { isShared: isShared(piece), value: '' };
    if (within === '') out.push(...closed(piece.name, cell, shared));
  }
  return out.join('');
}

const VALUES = new Set(['v', 't']);

function isShared(piece: Piece): boolean {
  return piece.type === 'open' && attribute(piece.attributes, 't') === 's';
}

function closed(
  name: string,
  { isShared, value }: { isShared: boolean; value: string },
  shared: readonly string[],
): string[] {
  if (name === 'row') return ['\n'];
  return name === 'c' ? [isShared ? (shared[Number(value)] ?? '') : value, '\t'] : [];
}

function headerLines(within: string, text: string): string[] {
  return /^(?:odd|even|first)(?:Header|Footer)$/.test(within) ? ['\n', plain(text), '\n'] : [];
}

/** A header without its codes of place and font ("&C&"Arial,Bold"&14 …"). */
function plain(header: string): string {
  return header.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/g, '\n').replaceAll('&&', '&');
}

function sheetNames(xml: string): string {
  const found = [...pieces(xml)].map((piece) =>
    piece.type === 'open' && piece.name === 'sheet' ? attribute(piece.attributes, 'name') : null,
  );
  return found.filter((name) => name !== null).join('\n');
}
