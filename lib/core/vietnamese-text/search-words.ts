import { fold, nfc } from '../vietnamese-text';

/** One word of a text: where it stands (UTF-16), folded, and with its accents as telex types them. */
export type SearchWord = { start: number; end: number; folded: string; accented: string };

/**
 * The words of a text as the search index has them: letters and digits only, without leading zeros.
 * The same rule as the database's `app.search_plain` and `app.search_telex`.
 */
export function searchWords(text: string): SearchWord[] {
  return [...nfc(text).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const lower = word.toLowerCase().replace(/^0+(?=\d)/, '');
    return {
      start: index,
      end: index + word.length,
      folded: fold(lower),
      accented: telex(lower),
    };
  });
}

const TONES: Record<string, string> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/** A word in telex with the tone at its end, wherever it was written: hoà, hòa give "hoaf"; biên gives "bieen". */
export function telex(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'dd')
    .replace(/(\u0300|\u0301|\u0303|\u0309|\u0323)((?:[a-z]|\u0302|\u0306|\u031b)*)/g, '$2$1')
    .replace(/([aeo])\u0302/g, '$1$1')
    .replace(/\u0306|\u031b/g, 'w')
    .replace(/\u0300|\u0301|\u0303|\u0309|\u0323/g, (tone) => TONES[tone] ?? '')
    .normalize('NFC');
}
