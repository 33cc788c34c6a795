import type { Translate } from '@/lib/core/translate';

type Texts = Readonly<Record<string, string>>;

/** The words of the controls by kind; those with values keep their places, which the browser fills. */
export function controlTexts(t: Translate): Readonly<Record<keyof typeof KEYS, Texts>> {
  const of = (kind: keyof typeof KEYS): Texts => {
    const shared = SHARED.map((key) => [key, t(`fields.${key}`, PLACES)]);
    const own = KEYS[kind].map((key) => [key, t(`fields.${kind}.${key}`, PLACES)]);
    return Object.fromEntries([...shared, ...own]);
  };
  return {
    unit: of('unit'),
    date: of('date'),
    figure: of('figure'),
    person: of('person'),
    regulation: of('regulation'),
  };
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
