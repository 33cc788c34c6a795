import { fold } from '../vietnamese-text';

/**
 * The comparable key of a paper's number: capitals without accents, every run of separators one dash,
 * no leading zeros. "03/2019/ NĐ- CP" gives "3-2019-ND-CP"; "15-KL-TW", "15-KL/TW" give "15-KL-TW".
 */
export function foldNumber(text: string): string {
  return fold(text)
    .replace(/^so\s*:?\s*(?=\d)/, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-');
}

/** Whether two numbers of papers, however spaced, are the same number. Two missing ones are not. */
export function isSameNumber(one: string, other: string): boolean {
  const key = foldNumber(one);
  return key !== '' && key === foldNumber(other);
}
