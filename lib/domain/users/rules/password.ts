import { fold } from '@/lib/core/vietnamese-text';
import common from './common-passwords.json';

export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** What is wrong with a new password, as a message key; null when it may be used. */
export function passwordFault(password: string, username: string): string | null {
  const text = password.normalize('NFC');
  const length = [...text].length;
  if (length < PASSWORD_LENGTH.min) return 'errors.password.tooShort';
  if (length > PASSWORD_LENGTH.max) return 'errors.password.tooLong';
  if (/\p{Cc}/u.test(text)) return 'errors.password.characters';
  if (isMonotonous(text)) return 'errors.password.monotonous';
  if (namesOwner(text, username)) return 'errors.password.username';
  return isCommon(text) ? 'errors.password.common' : null;
}

/** Few different characters, the same run again and again, or keys in a row. */
function isMonotonous(text: string): boolean {
  const folded = fold(text).replaceAll(/\s/g, '');
  if (new Set(folded).size < 5) return true;
  return /^(.{1,6})\1+.{0,5}$/u.test(folded) || shareInRows(folded) > 0.7;
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
  '!@#$%^&*()_+',
];

/** Which part of the text continues a row of the alphabet or the keyboard, in either direction. */
function shareInRows(text: string): number {
  const steps = [...text].slice(1).map((character, index) => (text[index] ?? '') + character);
  const inRow = steps.filter((pair) =>
    ROWS.some((row) => row.includes(pair) || row.includes(pair[1] + (pair[0] ?? ''))),
  );
  return steps.length === 0 ? 0 : inRow.length / steps.length;
}

function namesOwner(text: string, username: string): boolean {
  const letters = (value: string) => value.replaceAll(/[^a-z0-9]/g, '');
  const owner = letters(username);
  return [fold(text), unleet(fold(text))].some((each) => {
    const rest = letters(each).split(owner).join('');
    return owner.length >= 4 && rest.length < letters(each).length && rest.length < 8;
  });
}

/** A common word, however accented, spelt with digits, doubled or adorned with numbers and signs. */
function isCommon(text: string): boolean {
  const folded = fold(text);
  const bare = folded.replace(/^\P{L}+|\P{L}+$/gu, '');
  return [folded, unleet(folded), unleet(bare)].some((each) => {
    const trimmed = each.replaceAll(/\P{L}/gu, '');
    return isMadeOfWords(trimmed) || isMadeOfWords(each.replaceAll(/[^\p{L}\d]/gu, ''));
  });
}

/** One common word or two in a row, and nothing more. */
function isMadeOfWords(text: string): boolean {
  if (text.length === 0 || WORDS.has(text)) return true;
  return Array.from(text).some(
    (_, cut) => cut > 0 && WORDS.has(text.slice(0, cut)) && WORDS.has(text.slice(cut)),
  );
}

const WORDS = new Set(common);

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function unleet(text: string): string {
  return Array.from(text, (character) => LEET[character] ?? character).join('');
}
