export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One field before and after. `path` is "title", or "parties[p1].role" for an item with an id. */
export type Change = { path: string; before: Json; after: Json };

/**
 * The fields in which two values differ. Lists of items with an `id` are compared item by item,
 * whatever their order; a changed order is one change at `list[]`. Anything else is compared whole.
 */
export function changes(before: Json, after: Json, path = ''): Change[] {
  if (equal(before, after)) return [];
  if (isObject(before) && isObject(after)) return changesOfObjects(before, after, path);
  if (isItems(before) && isItems(after)) return changesOfItems(before, after, path);
  return [{ path, before, after }];
}

type Item = { [key: string]: Json } & { id: string };
type Fields = { [key: string]: Json };

function changesOfObjects(before: Fields, after: Fields, path: string): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    changes(before[key] ?? null, after[key] ?? null, path === '' ? key : `${path}.${key}`),
  );
}

function changesOfItems(before: Item[], after: Item[], path: string): Change[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const ids = new Set([...old.keys(), ...now.keys()]);
  const inItems = [...ids].flatMap((id) =>
    changes(old.get(id) ?? null, now.get(id) ?? null, `${path}[${id}]`),
  );
  const kept = (items: Item[], other: Map<string, Item>) =>
    items.map((item) => item.id).filter((id) => other.has(id));
  const [orderBefore, orderAfter] = [kept(before, now), kept(after, old)];
  const moved = equal(orderBefore, orderAfter)
    ? []
    : [{ path: `${path}[]`, before: orderBefore, after: orderAfter }];
  return [...inItems, ...moved];
}

function isObject(value: Json): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isItems(value: Json): value is Item[] {
  return (
    Array.isArray(value) && value.every((item) => isObject(item) && typeof item.id === 'string')
  );
}

function equal(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => equal(value, b[index] ?? null));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys({ ...a, ...b });
  return keys.every((key) => equal(a[key] ?? null, b[key] ?? null));
}
