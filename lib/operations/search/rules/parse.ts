import { nfc } from '@/lib/core/vietnamese-text';
import { type SearchWord, searchWords } from '@/lib/core/vietnamese-text/search-words';

export type Part = {
  kind: 'words' | 'phrase' | 'number';
  excluded: boolean;
  words: readonly SearchWord[];
};

export type Parsed = { parts: Part[]; text: string; cut: boolean };

/** More is not read: nobody types it, and each word costs. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 16;

const SEPARATOR = '\\s*[/\\-–]\\s*';
const NUMBER = `\\d{1,6}${SEPARATOR}(?:\\d{4}${SEPARATOR})?\\p{L}{1,8}(?:${SEPARATOR}[\\p{L}\\d]{1,10})*`;
const PIECE = new RegExp(
  `(?:(?<=^|\\s)(-))?"([^"]*)"|(?:(?<=^|\\s)s[ốo]\\s*:?\\s*)?(${NUMBER})|(?:(?<=^|\\s)(-))?([^\\s"]+)`,
  'gu',
);

/**
 * What somebody typed, as parts: phrases in quotes, numbers of papers however they are spaced, other
 * words; a dash before a part excludes it. Quotes that do not close count as nothing, control
 * characters as spaces; what is too long is cut and says so.
 */
export function parseQuery(typed: string): Parsed {
  const whole = nfc(typed.toWellFormed().slice(0, MOST_CHARACTERS * 4))
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  const text = whole.slice(0, MOST_CHARACTERS).toWellFormed();
  const parts: Part[] = [];
  let left = MOST_WORDS;
  let cut = whole.length > text.length;
  for (const piece of text.matchAll(PIECE)) {
    const part = partOf(piece);
    cut ||= part.words.length > left;
    const words = part.words.slice(0, left);
    left -= words.length;
    if (words.length > 0) parts.push({ ...part, words });
  }
  return { parts: joined(parts), text, cut };
}

function partOf([, notPhrase, phrase, number, notWord, word]: RegExpMatchArray): Part {
  const other = number === undefined ? 'words' : 'number';
  const kind = phrase === undefined ? other : 'phrase';
  const words = searchWords(phrase ?? number ?? word ?? '');
  return { kind, excluded: (notPhrase ?? notWord) !== undefined, words };
}

/** Words that follow one another are one part, so that names of several words are recognised. */
function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.kind === 'words' && part.kind === 'words' && !last.excluded && !part.excluded) {
      out[out.length - 1] = { ...last, words: [...last.words, ...part.words] };
    } else {
      out.push(part);
    }
  }
  return out;
}
