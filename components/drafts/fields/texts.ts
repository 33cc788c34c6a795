import type { Translate } from '@/lib/core/translate';

/**
 * The words of the controls, each under `control.<kind>.`; those with values keep their places, which
 * the browser fills.
 */
export function flatControlTexts(t: Translate): Readonly<Record<string, string>> {
  const texts = Object.entries(KEYS).flatMap(([kind, keys]) => [
    ...SHARED.map((key) => [`control.${kind}.${key}`, t(`fields.${key}`, PLACES)]),
    ...keys.map((key) => [`control.${kind}.${key}`, t(`fields.${kind}.${key}`, PLACES)]),
  ]);
  return Object.fromEntries(texts);
}

const SHARED = ['locale', 'found', 'none', 'failed'];

const KEYS = {
  unit: ['detail', 'tree', 'nowIs', 'ended', 'notThen', 'add', 'addTo'],
  date: ['read', 'readOpen', 'doubtful', 'unread', 'choices'],
  figure: ['read', 'malformed', 'magnitude', 'doubtful', 'or', 'unread', 'rest'],
  person: [
    ...['split', 'kept', 'others', 'seen'],
    ...['capacity', 'rank', 'name', 'posts', 'unit', 'delegation'],
  ],
  regulation: ['find', 'findFor'],
};

const VALUES = ['count', 'names', 'label', 'date', 'end', 'figure', 'numbers', 'rest'];
const PLACES = Object.fromEntries(VALUES.map((value) => [value, `{${value}}`]));
