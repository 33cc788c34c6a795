import type { Locale } from '@/lib/core/translate';
import type { FigureItem } from './schema';

type Stated = Pick<FigureItem, 'operator' | 'number' | 'malformed'>;

export type FigureText = {
  /** Stands before the number with a space; empty for an exact one. */
  mark: '>' | '≥' | '<' | '≤' | '≈' | '';
  /** Grouped digits; null where the raw words are all there is. */
  number: string | null;
};

const MARKS = {
  EQ: '',
  GT: '>',
  GE: '≥',
  LT: '<',
  LE: '≤',
  APPROX: '≈',
  ORDER_OF_MAGNITUDE: '',
} as const satisfies Record<NonNullable<FigureItem['operator']>, FigureText['mark']>;

const SIGNS = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * A figure for people: "> 7.500". A malformed one and an order of magnitude have no number: the
 * source's own words are shown for it (domain, section 2: figure).
 */
export function formatFigure({ operator, number, malformed }: Stated, locale: Locale): FigureText {
  const wordsOnly = malformed || number === null || operator === 'ORDER_OF_MAGNITUDE';
  if (wordsOnly) return { mark: '', number: null };
  return { mark: operator ? MARKS[operator] : '', number: grouped(number, locale) };
}

/** Digits are moved as text: a number of many places keeps each of them. */
function grouped(number: string, locale: Locale): string {
  const { group, decimal } = SIGNS[locale];
  const [whole = '', fraction] = number.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction ? `${thousands}${decimal}${fraction}` : thousands;
}
