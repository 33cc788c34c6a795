import type { Json } from '@/lib/core/changes';
import { isEdtf } from '@/lib/core/edtf';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import { isUuid } from '@/lib/core/uuid';
import type { Comparison, Fact, Names, Place } from '@/lib/operations/publishing/schema/comparison';

export type Words = { names: Names; items: Comparison['items']; locale: Locale; t: Translate };

/** Which words stand for the codes of a field, or of a field within one list. */
const CODES: Record<string, string> = {
  access: 'codes.access',
  capacity: 'codes.capacity',
  kind: 'codes.regulationKind',
  kinds: 'codes.conferenceKind',
  mode: 'codes.mode',
  operator: 'codes.operator',
  recipient: 'codes.recipient',
  resolvedCertainty: 'codes.certainty',
  shortcomings: 'review.code.mentioned',
  directions: 'review.code.mentioned',
  'answers.state': 'review.code.answer',
  'outcomes.kind': 'codes.outcome',
  'participants.role': 'codes.participation',
  'parties.role': 'codes.partyRole',
  'regulations.role': 'review.code.regulationRole',
  'relations.kind': 'codes.relation',
  'reviewCycles.kind': 'codes.conferenceKind',
  'venues.role': 'review.code.venueRole',
};

/** What other fields point to, by the list that holds it. */
const LISTS: Record<string, string> = {
  saidBy: 'participants',
  outcome: 'outcomes',
  source: 'sources',
};

const OWN_FIELDS = new Set(['attachments', 'answers']);
const HIDDEN = new Set(['id', 'sha256']);
const FIRST = [
  'kind',
  'role',
  'name',
  'title',
  'indicator',
  'operator',
  'number',
  'measure',
  'text',
];

/** "Người dự 3, chức vụ": what a row is about, in words. */
export function placeWords({ field, item, inner, ordinal }: Place, t: Translate): string {
  if (item === null || ordinal === null) return fieldWords(field, t);
  const named = t(`review.item.${field}`, { n: ordinal });
  return inner === null ? named : `${named}, ${t(`review.part.${inner}`)}`;
}

export function fieldWords(field: string, t: Translate): string {
  return t(`${OWN_FIELDS.has(field) ? 'review' : 'records'}.field.${field}`);
}

/** A value of a payload in words; the empty text for none. */
export function valueWords(value: Json, field: string, words: Words): string {
  if (value === null || value === '' || value === false) return '';
  if (value === true) return words.t('records.yes');
  if (Array.isArray(value)) {
    return value
      .map((each) => valueWords(each, field, words))
      .filter(Boolean)
      .join('; ');
  }
  return typeof value === 'object'
    ? itemWords(value, field, words)
    : textWords(value, field, words);
}

/** Where a fact comes from, source by source; the empty text where nothing is said of it. */
export function factsWords(facts: readonly Fact[], words: Words): string {
  return [...new Set(facts.map((fact) => factWords(fact, words)))].join('; ');
}

function factWords(fact: Fact, { items, t }: Words): string {
  const { certainty, basis, source, locator, start, end, statedPart, chosen, chosenReason } = fact;
  const word = t(`codes.certainty.${certainty}`);
  const ordinal = items[`sources.${source}`]?.ordinal;
  const parts = [
    basis ? t('review.fact.basis', { certainty: word, basis: basis.replace(/\.$/, '') }) : word,
    statedPart ? t('review.fact.stated', { part: statedPart }) : '',
    ordinal ? t('review.fact.source', { number: ordinal }) : '',
    locator ?? '',
    start !== null && end !== null ? t('review.fact.place', { start, end }) : '',
    chosen ? t('review.fact.chosen', { reason: chosenReason ?? '' }) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function itemWords(item: { [key: string]: Json }, list: string, words: Words): string {
  return Object.entries(item)
    .filter(([key]) => !HIDDEN.has(key))
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([key, part]) => partWords(part, key, list, words))
    .filter(Boolean)
    .join(', ');
}

/** "Yes" says nothing without what it is the answer to; a long text is not told in passing. */
function partWords(part: Json, key: string, list: string, words: Words): string {
  if (part === true) return words.t(`review.part.${key}`);
  const told = valueWords(part, `${list}.${key}`, words).replace(/\.$/, '');
  return key === 'storedText' && told.length > 200 ? `${told.slice(0, 200)}…` : told;
}

function rank(key: string): number {
  const place = FIRST.indexOf(key);
  return place < 0 ? FIRST.length : place;
}

function textWords(value: string | number, field: string, words: Words): string {
  const { names, items, locale, t } = words;
  const text = String(value);
  const key = field.split('.').at(-1) ?? field;
  const codes = CODES[field] ?? CODES[key];
  if (codes && /^[A-Z_]+$/.test(text)) return t(`${codes}.${text}`);
  const list = LISTS[key];
  if (list) return pointed(list, items[`${list}.${text}`], t);
  if (key === 'everyMonths') return t('regulations.everyMonths', { months: Number(text) });
  const name = names[text];
  if (name !== undefined) return name;
  if (isUuid(text)) return t(`review.${KINDS[key] ?? 'hidden'}`);
  return isEdtf(text) && DATED.test(key) ? formatEdtf(text, locale) : text;
}

/** What an id stands for that has no name for this reader. */
const KINDS: Record<string, string> = { person: 'someone', followUp: 'thread', attachment: 'file' };
const DATED = /On$|^period$|^deadline$/;

function pointed(
  list: string,
  item: Comparison['items'][string] | undefined,
  t: Translate,
): string {
  if (item === undefined) return t('registry.none');
  const named = t(`review.item.${list}`, { n: item.ordinal });
  return list === 'participants' && item.name ? item.name : named;
}
