import type { Json } from '@/lib/core/changes';
import { isEdtf } from '@/lib/core/edtf';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import { isUuid } from '@/lib/core/uuid';

/** Names of units by code, for values that name a unit. */
export type Names = ReadonlyMap<string, string>;

type Words = { names: Names; locale: Locale; t: Translate };

/** Which words stand for the codes of a field, or of a field within one list. */
const CODES: Record<string, string> = {
  access: 'access',
  capacity: 'capacity',
  kind: 'regulationKind',
  mode: 'mode',
  operator: 'operator',
  recipient: 'recipient',
  resolvedCertainty: 'certainty',
  'parties.role': 'partyRole',
  'relations.kind': 'relation',
  'reviewCycles.kind': 'conferenceKind',
};

const HIDDEN = new Set(['id', 'person', 'sha256', 'start', 'end', 'source', 'outcome', 'saidBy']);

/** What an item is comes before the rest of it, whatever order the database keeps. */
const FIRST = ['kind', 'name', 'title', 'text'];

/** No value, an empty one, or "no". */
export function isNothing(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === '' || value === false;
}

/** A value of a payload in words: lists and items by their parts, codes and dates as people say them. */
export function valueWords(value: Json, field: string, words: Words): string {
  const { t } = words;
  if (isNothing(value)) return t('registry.none');
  if (Array.isArray(value)) return listWords(value, field, words);
  if (value !== null && typeof value === 'object') return itemWords(value, field, words);
  if (value === true) return t('records.yes');
  return textWords(String(value), field, words);
}

function listWords(list: Json[], field: string, words: Words): string {
  if (field === 'provenance') return words.t('records.change.facts', { count: list.length });
  return list.map((each) => valueWords(each, field, words)).join('; ');
}

function itemWords(item: { [key: string]: Json }, list: string, words: Words): string {
  return Object.entries(item)
    .filter(([key, part]) => !HIDDEN.has(key) && !isNothing(part) && !isCode(part))
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([key, part]) => valueWords(part, `${list}.${key}`, words).replace(/\.$/, ''))
    .join(', ');
}

function rank(key: string): number {
  const place = FIRST.indexOf(key);
  return place < 0 ? FIRST.length : place;
}

/** Codes within an item say how it is filed; the row's own words say what it is. */
function isCode(part: Json): boolean {
  return typeof part === 'string' && /^[A-Z]+(_[A-Z]+)+$/.test(part);
}

function textWords(text: string, field: string, { names, locale, t }: Words): string {
  const key = field.split('.').at(-1) ?? field;
  const area = CODES[field] ?? CODES[key];
  if (area) return t(`codes.${area}.${text}`);
  if (key === 'everyMonths') return t('regulations.everyMonths', { months: Number(text) });
  if (names.has(text)) return names.get(text) ?? text;
  if (isUuid(text)) return t(`records.change.${key === 'person' ? 'person' : 'paper'}`);
  return isEdtf(text) ? formatEdtf(text, locale) : text;
}
