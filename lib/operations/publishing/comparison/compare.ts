import { type Change, changes, type Json } from '@/lib/core/changes';
import { provenanceItem } from '@/lib/domain/sources/schema/payload';
import type { ComparedRow, Comparison, Fact, Item } from '../schema/comparison';
import { nameOf, placeOf } from './fields';

type Fields = { [key: string]: Json };

/**
 * Two texts of a record by field, in reading order: what changed, was added, removed or moved, each
 * with where its new value comes from; and apart from that, whose origin alone was told anew.
 */
export function compare(before: Json, after: Json): Comparison {
  const [old, now] = [prepared(before), prepared(after)];
  const all = changes(old.fields, now.fields).filter(isTold);
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

type Prepared = { fields: Fields; facts: Map<string, Fact>; items: Map<string, Item> };

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

/** The papers reviewed have no id of their own: each is there once. */
function identified(field: string, value: Json): Json {
  if (field !== 'regulations' || !Array.isArray(value)) return value;
  return value.map((each) => (isFields(each) ? { id: each.regulation ?? null, ...each } : each));
}

/** By item and field, and where sources differ, by source: so one fact is followed, not the list. */
function factsOf(provenance: Json): Map<string, Fact> {
  const facts = Array.isArray(provenance)
    ? provenance.map((each) => provenanceItem.parse(each))
    : [];
  return new Map(facts.map((fact) => [keyOf(fact), fact]));
}

function keyOf({ item, field, source }: Fact): string {
  return [item ?? '', field, source ?? ''].join('|');
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
    act: actOf(item === '', before, after),
    origin: [...now.facts.values()].filter(
      (fact) => fact.item === id && isAbout(fact, field, inner),
    ),
  };
}

function actOf(isOrder: boolean, before: Json, after: Json): ComparedRow['act'] {
  if (isOrder) return 'moved';
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
    const [before, after] = [old.facts.get(key) ?? null, now.facts.get(key) ?? null];
    const fact = after ?? before;
    const isPartOfRow = told.has(key) || (fact?.item && gone.has(fact.item));
    if (fact === null || isPartOfRow || same(before, after)) return [];
    const list = [...now.items, ...old.items].find(([place]) => place.endsWith(`.${fact.item}`));
    const [field] = list?.[0].split('.') ?? [fact.field];
    const { ordinal = null, name = null } = list?.[1] ?? {};
    const inner = fact.item === null ? null : fact.field;
    return [{ field: field ?? '', item: fact.item, inner, ordinal, name, before, after }];
  });
}

/** The checksum of the source's text is no part of what is said. */
function same(before: Fact | null, after: Fact | null): boolean {
  return changes(before, after).every(({ path }) => path === 'sha256');
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
