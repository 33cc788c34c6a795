import { RefusedFile } from './reading';

/** A piece of XML: a tag by its name without prefix, or text with its references resolved. */
export type Piece =
  | { type: 'open'; name: string; attributes: string; empty: boolean }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

/** Goes through XML piece by piece. A document type could hide text behind entities: RefusedFile. */
export function* pieces(xml: string): Generator<Piece> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    const text = xml.slice(at, open < 0 ? undefined : open);
    if (text !== '') yield { type: 'text', text: resolved(text) };
    if (open < 0) return;
    const end = endOf(xml, open);
    yield* marked(xml.slice(open, end));
    at = end;
  }
}

/** The value of an attribute by its name without prefix, or null. */
export function attribute(attributes: string, name: string): string | null {
  for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (key === name) return resolved(double ?? single ?? '');
  }
  return null;
}

const ATTRIBUTE = /(?:^|\s)(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENDS: [string, string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

function endOf(xml: string, open: number): number {
  const special = ENDS.find(([start]) => xml.startsWith(start, open));
  const end = special ? xml.indexOf(special[1], open) : endOfTag(xml, open);
  if (end < 0) throw new RefusedFile('damaged');
  return end + (special?.[1].length ?? 1);
}

/** An attribute may hold ">". */
function endOfTag(xml: string, open: number): number {
  for (let at = open; at < xml.length; at++) {
    const letter = xml[at];
    if (letter === '>') return at;
    if (letter !== '"' && letter !== "'") continue;
    at = xml.indexOf(letter, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function* marked(markup: string): Generator<Piece> {
  if (markup.startsWith('<![CDATA[')) yield { type: 'text', text: markup.slice(9, -3) };
  else if (markup.startsWith('<!') && !markup.startsWith('<!--')) throw new RefusedFile('damaged');
  else if (!/^<[!?]/.test(markup)) yield* tag(markup.slice(1, -1));
}

function* tag(inner: string): Generator<Piece> {
  const [, slash, name = '', rest = ''] =
    /^(\/?)(?:[^\s/:]+:)?([^\s/:]+)([\s\S]*)$/.exec(inner) ?? [];
  if (slash) return yield { type: 'close', name };
  const empty = rest.endsWith('/');
  yield { type: 'open', name, attributes: rest, empty };
  if (empty) yield { type: 'close', name };
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
