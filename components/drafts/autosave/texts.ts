import type { Translate } from '@/lib/core/translate';

const KEYS = [
  ...['typing', 'saving', 'saved', 'offline', 'signedOut', 'signIn', 'marking', 'refused'],
  ...['keptTitle', 'keptText', 'restore', 'drop'],
  ...['conflictTitle', 'conflictText', 'theirs', 'mine', 'nothing', 'settle'],
];

/** The words of autosave in the browser. */
export function autosaveTexts(t: Translate): Readonly<Record<string, string>> {
  return Object.fromEntries(KEYS.map((key) => [key, t(`autosave.${key}`)]));
}
