import { type Change, changes, type Json } from '@/lib/core/changes';
import { provenanceItem } from '@/lib/domain/sources/schema/payload';
import type { ComparedRow, Comparison, Fact, Item, Place } from '../schema/comparison';
import { nameOf, placeOf } from './fields';

type Fields = { [key: string]: Json };

/**
 * Two texts of a record by field, in reading order: what changed, was added, removed or moved, each
 * with where its new value comes from; and apart from that, whose origin alone was told anew.
 */
export function compare(before: Json, after: Json): Comparison {
  const [old, now] = [prepared(before), prepared(after)];
  const all = changes(listed(old.fields, now.fields), listed(now.fields, old.fields)).filter(
    isTold,
  );
  const rows = all.map((change) => rowOf(change, old, now)).sort(byPlace);
  const touched = new Set(rows.map(({ field }) => field));
  const filled = Object.keys(now.fields).filter((field) => !isNothing(now.fields[field] ?? null));
  return {
    rows,
    facts: factRows(old, now, rows),
    kept: filled.filter((field) => !touched.has(field)).sort((a, b) => placeOf(a) - placeOf(b)),
    items: Object.fromEntries([...old.items, ...now.items]),
  };
}

/** No value, an empty one, or "no". */
export function isNothing(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === '' || value === false;
}

type Prepared = { fields: Fields; facts: Map<string, Fact[]>; items: Map<string, Item> };

/** The payload without its provenance, every item of a list named by an id. */
function prepared(payload: Json): Prepared {
  const { provenance = [], ...rest } = isFields(payload) ? payload : {};
  const fields = Object.fromEntries(
    Object.entries(rest).map(([field, value]) => [field, identified(field, value)]),
  );
  const items = Object.entries(fields).flatMap(([field, value]) =>
    itemsIn(value).map(
      (item, index) =>
        [`${field}.${item.id}`, { ordinal: index + 1, name: nameOf(item) }] as [string, Item],
    ),
  );
  return { fields, facts: factsOf(provenance), items: new Map(items) };
}

/** A list that only the other text has is an empty one here: so that its items are told one by one. */
function listed(fields: Fields, other: Fields): Fields {
  const missing = Object.entries(other).filter(
    ([field, value]) => Array.isArray(value) && !Array.isArray(fields[field]),
  );
  return { ...fields, ...Object.fromEntries(missing.map(([field]) => [field, []])) };
}

/** The papers reviewed have no id of their own: each is there once. */
function identified(field: string, value: Json): Json {
  if (field !== 'regulations' || !Array.isArray(value)) return value;
  return value.map((each) => (isFields(each) ? { id: each.regulation ?? null, ...each } : each));
}

/** By item and field: so one fact is followed, whatever sources it is told by, and not the list. */
function factsOf(provenance: Json): Map<string, Fact[]> {
  const all = Array.isArray(provenance) ? provenance.map((each) => provenanceItem.parse(each)) : [];
  return Map.groupBy(all, keyOf);
}

function keyOf({ item, field }: Fact): string {
  return `${item ?? ''}|${field}`;
}

function isTold({ before, after }: Change): boolean {
  return !isNothing(before) || !isNothing(after);
}

function rowOf({ path, before, after }: Change, old: Prepared, now: Prepared): ComparedRow {
  const [, field = '', item, inner] = /^(\w+)(?:\[([^\]]*)\])?(?:\.(\w+))?/.exec(path) ?? [];
  const id = item || null;
  const place = id === null ? null : `${field}.${id}`;
  const known = place === null ? undefined : (now.items.get(place) ?? old.items.get(place));
  return {
    ...{ path, field, before, after, inner: inner ?? null, item: id },
    ordinal: known?.ordinal ?? null,
    name: known?.name ?? null,
    act: item === '' ? 'moved' : actOf(before, after),
    origin: [...now.facts.values()]
      .flat()
      .filter((fact) => fact.item === id && isAbout(fact, field, inner)),
  };
}

function actOf(before: Json, after: Json): 'changed' | 'added' | 'removed' {
  if (isNothing(before)) return 'added';
  return isNothing(after) ? 'removed' : 'changed';
}

/** Facts of the record name its field; those of an item name a field within it, or a whole item's any. */
function isAbout(fact: Fact, field: string, inner: string | undefined): boolean {
  if (fact.item === null) return fact.field === field;
  return inner === undefined || fact.field === inner;
}

/** What was said anew of where a fact comes from, where its value stands as it was. */
function factRows(old: Prepared, now: Prepared, rows: readonly ComparedRow[]): Comparison['facts'] {
  const told = new Set(rows.flatMap(({ origin }) => origin.map(keyOf)));
  const gone = new Set(rows.filter(({ inner }) => inner === null).map(({ item }) => item));
  return [...new Set([...old.facts.keys(), ...now.facts.keys()])].flatMap((key) => {
    const [before, after] = [old.facts.get(key) ?? [], now.facts.get(key) ?? []];
    const fact = after[0] ?? before[0];
    if (fact === undefined || told.has(key) || same(before, after)) return [];
    if (fact.item !== null && gone.has(fact.item)) return [];
    return [{ ...placeOfFact(fact, old, now), act: actOf(before, after), before, after }];
  });
}

/** A fact of an item names the item alone: the list is found by it. */
function placeOfFact({ item, field }: Fact, old: Prepared, now: Prepared): Place {
  if (item === null) return { field, item, inner: null, ordinal: null, name: null };
  const found = [...now.items, ...old.items].find(([place]) => place.endsWith(`.${item}`));
  const { ordinal = null, name = null } = found?.[1] ?? {};
  return { field: found?.[0].split('.')[0] ?? field, item, inner: field, ordinal, name };
}

/** The checksum of the source's text is no part of what is said. */
function same(before: readonly Fact[], after: readonly Fact[]): boolean {
  const told = (facts: readonly Fact[]) => facts.map(({ sha256, ...fact }) => fact);
  return changes(told(before), told(after)).length === 0;
}

function byPlace(one: ComparedRow, other: ComparedRow): number {
  return placeOf(one.field) - placeOf(other.field) || (one.ordinal ?? 0) - (other.ordinal ?? 0);
}

function itemsIn(value: Json): ({ [key: string]: Json } & { id: string })[] {
  const all = Array.isArray(value) ? value.filter(isFields) : [];
  return all.flatMap((item) => (typeof item.id === 'string' ? { ...item, id: item.id } : []));
}

function isFields(value: Json): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
