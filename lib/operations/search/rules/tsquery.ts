/** A query over the word index, before it is written down. */
export type Node =
  | { is: 'word'; word: string; prefix?: boolean }
  | { is: 'row'; words: readonly string[]; prefix?: boolean }
  | { is: 'any' | 'all'; of: readonly Node[] }
  | { is: 'not'; of: Node };

export const word = (text: string): Node => ({ is: 'word', word: text });

/** Words in a row; one alone is a word. */
export const row = (words: readonly string[]): Node =>
  words.length === 1 ? word(words[0] ?? '') : { is: 'row', words };

export const any = (of: readonly Node[]): Node => group('any', of);

export const all = (of: readonly Node[]): Node => group('all', of);

export const not = (of: Node): Node => ({ is: 'not', of });

/** A mark of the index: unit, party, kind or year of a record; the same rule as `app.search_mark`. */
export function mark(kind: 'u' | 'p' | 'k' | 'y', value: string): Node {
  return word(`zz${kind}${value.toLowerCase().replace(/[^a-z0-9]/g, '0z')}`);
}

/** The text of a `tsquery`; `weights` holds every word to fields of these weights. */
export function written(node: Node, weights = ''): string {
  switch (node.is) {
    case 'word':
      return lexeme(node.word, node.prefix, weights);
    case 'row':
      return `(${node.words
        .map((each, at) => lexeme(each, node.prefix && at === node.words.length - 1, weights))
        .join(' <-> ')})`;
    case 'not':
      return `!(${written(node.of)})`;
    default: {
      const sign = node.is === 'any' ? ' | ' : ' & ';
      return `(${node.of.map((each) => written(each, weights)).join(sign)})`;
    }
  }
}

/**
 * The same as `written`, as parts of which all must hold: the index leaps between them. The words of a
 * row are parts of their own beside it.
 */
export function keysOf(node: Node, weights = ''): string[] {
  if (node.is === 'all') return [...new Set(node.of.flatMap((each) => keysOf(each, weights)))];
  const words = node.is === 'row' && !node.prefix ? node.words : [];
  return [...new Set(words.map((each) => lexeme(each, false, weights))), written(node, weights)];
}

function lexeme(text: string, prefix: boolean | undefined, weights: string): string {
  const suffix = `${prefix ? '*' : ''}${weights}`;
  return `'${text.replace(/['\\]/g, '')}'${suffix ? `:${suffix}` : ''}`;
}

function group(is: 'any' | 'all', of: readonly Node[]): Node {
  const [first] = of;
  return of.length === 1 && first ? first : { is, of };
}
