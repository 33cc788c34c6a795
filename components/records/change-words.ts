import type { Json } from '@/lib/core/changes';
import { isEdtf } from '@/lib/core/edtf';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import { isUuid } from '@/lib/core/uuid';

/** Names of units by code, for values that name a unit. */
export type Names = ReadonlyMap<string, string>;

type Words = { names: Names; locale: Locale; t: Translate };

/** Which words stand for the codes of a field. */
const CODES: Record<string, string> = {
  access: 'access',
  capacity: 'capacity',
  mode: 'mode',
  operator: 'operator',
  recipient: 'recipient',
};

const HIDDEN = new Set(['id', 'sha256', 'start', 'end', 'source', 'outcome', 'saidBy']);

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
  if (value !== null && typeof value === 'object') return itemWords(value, words);
  if (value === true) return t('records.yes');
  return textWords(String(value), field, words);
}

function listWords(list: Json[], field: string, words: Words): string {
  if (field === 'provenance') return words.t('records.change.facts', { count: list.length });
  return list.map((each) => valueWords(each, field, words)).join('; ');
}

function itemWords(item: { [key: string]: Json }, words: Words): string {
  return Object.entries(item)
    .filter(([key, part]) => !HIDDEN.has(key) && !isNothing(part) && !isCode(part))
    .map(([key, part]) => valueWords(part, key, words))
    .join(', ');
}

/** Codes within an item say how it is filed; the row's own words say what it is. */
function isCode(part: Json): boolean {
  return typeof part === 'string' && /^[A-Z]+(_[A-Z]+)+$/.test(part);
}

function textWords(text: string, field: string, { names, locale, t }: Words): string {
  const area = CODES[field];
  if (area) return t(`codes.${area}.${text}`);
  if (names.has(text)) return names.get(text) ?? text;
  if (isUuid(text)) return t('records.change.paper');
  return isEdtf(text) ? formatEdtf(text, locale) : text;
}
