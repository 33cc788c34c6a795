import { changes, type Json } from './changes';

/** A field that both sides wrote, each in its own way. `path` is as in `changes`. */
export type Conflict = { path: string; base: Json; mine: Json; theirs: Json };

export type Merged = { value: Json; conflicts: Conflict[] };

type Fields = { [key: string]: Json };

/** What tells the items of a list apart; null for a list that is taken as one value. */
export type KeyOf = (item: Fields) => string | null;

/**
 * Joins two texts written from one base, field by field: what one side alone wrote is taken, what
 * both wrote alike is kept, and where they differ `theirs` stays and the conflict is named, so that
 * nothing is overwritten silently. Lists whose items have a key are joined item by item.
 */
export function merge(base: Json, mine: Json, theirs: Json, keyOf: KeyOf = idOf): Merged {
  return join({ base, mine, theirs }, '', keyOf);
}

type Sides = { base: Json; mine: Json; theirs: Json };

function join(sides: Sides, path: string, keyOf: KeyOf): Merged {
  const { base, mine, theirs } = sides;
  if (same(mine, theirs) || same(base, mine)) return { value: theirs, conflicts: [] };
  if (same(base, theirs)) return { value: mine, conflicts: [] };
  if (isFields(mine) && isFields(theirs) && (isFields(base) || base === null)) {
    return joinFields(base ?? {}, mine, theirs, path, keyOf);
  }
  const lists = [base ?? [], mine, theirs].map((list) => keyed(list, keyOf));
  const [old, own, other] = lists;
  if (old && own && other) return joinItems({ old, own, other }, path, keyOf);
  return { value: theirs, conflicts: [{ path, base, mine, theirs }] };
}

function joinFields(base: Fields, mine: Fields, theirs: Fields, path: string, keyOf: KeyOf) {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = keys.map((key) => {
    const at = path === '' ? key : `${path}.${key}`;
    const sides = { base: base[key] ?? null, mine: mine[key] ?? null, theirs: theirs[key] ?? null };
    return { key, ...join(sides, at, keyOf) };
  });
  return {
    value: Object.fromEntries(merged.map(({ key, value }) => [key, value])),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

type Index = ReadonlyMap<string, Fields>;

/** An item that one side took out and the other wrote on stays, and is named as a conflict. */
function joinItems(lists: { old: Index; own: Index; other: Index }, path: string, keyOf: KeyOf) {
  const { old, own, other } = lists;
  const conflicts: Conflict[] = [];
  const value: Json[] = [];
  for (const key of joinedOrder([...old.keys()], [...own.keys()], [...other.keys()])) {
    const [base, mine, theirs] = [old, own, other].map((list) => list.get(key) ?? null);
    const sides = { base: base ?? null, mine: mine ?? null, theirs: theirs ?? null };
    const inner = join(sides, `${path}[${key}]`, keyOf);
    conflicts.push(...inner.conflicts);
    const item = inner.value ?? (inner.conflicts.length > 0 ? sides.mine : null);
    if (item !== null) value.push(item);
  }
  return { value, conflicts };
}

/** My order where I moved items, else theirs; what the other side added follows its neighbour. */
function joinedOrder(base: string[], mine: string[], theirs: string[]): string[] {
  const common = new Set(base.filter((key) => mine.includes(key) && theirs.includes(key)));
  const inCommon = (list: string[]) => list.filter((key) => common.has(key)).join(' ');
  const isMoved = inCommon(mine) !== inCommon(base);
  const [first, second] = isMoved ? [mine, theirs] : [theirs, mine];
  const order = [...first];
  second.forEach((key, index) => {
    if (order.includes(key)) return;
    const before = second.slice(0, index).findLast((each) => order.includes(each));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}

/** The items of a list by key; null where it is no list, an item has none, or two share one. */
function keyed(list: Json, keyOf: KeyOf): Index | null {
  if (!Array.isArray(list)) return null;
  const index = new Map<string, Fields>();
  for (const item of list) {
    const key = isFields(item) ? keyOf(item) : null;
    if (key === null || index.has(key)) return null;
    index.set(key, item as Fields);
  }
  return index;
}

function idOf(item: Fields): string | null {
  return typeof item.id === 'string' ? item.id : null;
}

function same(one: Json, other: Json): boolean {
  return changes(one, other).length === 0;
}

function isFields(value: Json): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
