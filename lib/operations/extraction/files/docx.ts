import type { Archive } from './archive';
import { attribute, pieces } from './markup';
import type { Read } from './reading';

/**
 * All words of a DOCX: body, headers, footers, boxes, notes, comments, deleted passages, words drawn
 * as shapes, titles of pictures and the properties of the file; a paragraph, box or cell a line.
 */
export function readDocx(archive: Archive): Read {
  const parts = archive.names.filter((name) => WORDY.test(name));
  const body = parts.filter((name) => name.startsWith('word/'));
  const properties = parts.filter((name) => !name.startsWith('word/'));
  const lines = (names: string[]) => names.map((name) => markedUpText(archive.text(name) ?? ''));
  const text = lines(body).join('\n');
  const isScan = archive.names.some((name) => PICTURE.test(name)) && letters(text) < FEW_LETTERS;
  return {
    text,
    beside: lines(properties).join('\n'),
    judged: !isScan && letters(text) > 0 && !archive.names.some((name) => FOREIGN.test(name)),
  };
}

/** The words of one part: text runs as they follow one another, everything else a line of its own. */
export function markedUpText(xml: string): string {
  const out: string[] = [];
  let within = '';
  for (const piece of pieces(xml)) {
    if (piece.type === 'text') {
      out.push(RUNS.has(within) ? piece.text : ownLine(piece.text));
    } else if (piece.type === 'close') {
      if (BLOCKS.has(piece.name)) out.push('\n');
      within = '';
    } else {
      within = piece.name;
      out.push(SIGNS[piece.name] ?? '', ...hinted(piece));
    }
  }
  return out.join('');
}

const WORDY =
  /^(?:word\/(?!(?:styles|settings|fontTable|webSettings|theme\/)).*|docProps\/.*|customXml\/item\d+)\.xml$/i;
const PICTURE = /^word\/media\//i;
/** Files within the file, which nobody reads here. */
const FOREIGN = /^(?:word|xl)\/(?:embeddings|activeX|externalLinks)\/|afchunk/i;
const FEW_LETTERS = 50;

const RUNS = new Set(['t', 'delText', 'instrText', 'delInstrText']);
const BLOCKS = new Set(['p', 'tc', 'tr', 'txbxContent', 'txbxBody', 'comment', 'si', 'instrText']);
const SIGNS: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  txbxContent: '\n',
  instrText: '\n',
};
const HINTS = ['string', 'descr', 'title', 'alt'];

function hinted({ name, attributes }: { name: string; attributes: string }): string[] {
  if (!/^(?:textpath|docPr|cNvPr|shape)$/.test(name)) return [];
  return HINTS.map((hint) => ownLine(attribute(attributes, hint) ?? ''));
}

function ownLine(text: string): string {
  return text.trim() === '' ? '' : `\n${text}\n`;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
