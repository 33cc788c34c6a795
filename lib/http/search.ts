import { z } from 'zod';

/** What Next hands to a page: a value, several, or none for each name. */
export type SearchParams = Record<string, string | string[] | undefined>;

/**
 * Reads the query string of a page. A bad or doubled value becomes its default and its name stands
 * in `rejected`, for the page's notice. Empty fields of a form count as absent, unknown names as
 * nothing, and text is taken in NFC. Lists are lists only where the schema says so.
 */
export function readSearch<S extends z.ZodObject>(
  schema: S,
  search: SearchParams,
): { filter: z.output<S>; rejected: string[] } {
  const given = Object.entries(schema.shape).flatMap(([name, field]) => {
    const value = givenValue(field, search[name]);
    return value === undefined ? [] : [{ name, value, ok: isFit(field, value) }];
  });
  const kept = given.filter(({ ok }) => ok).map(({ name, value }) => [name, value] as const);
  const rejected = given.filter(({ ok }) => !ok).map(({ name }) => name);
  return settle(schema, new Map(kept), rejected);
}

/** Whether a field of a query takes several values: a list beneath optional, default and pipes. */
export function takesMany(field: z.core.$ZodType): boolean {
  const { def } = field._zod;
  if (def.type === 'array' || def.type === 'set') return true;
  if ('innerType' in def) return takesMany(def.innerType as z.core.$ZodType);
  return 'in' in def ? takesMany(def.in as z.core.$ZodType) : false;
}

/** The values as one text or a list of texts, in NFC. */
export function normalised(values: string[], many: boolean): string | string[] | undefined {
  const composed = values.map((value) => value.normalize('NFC'));
  return many || composed.length > 1 ? composed : composed[0];
}

/** Text that no column could hold: NUL ends it, a lone surrogate is no character. */
export function isStorable(value: string | string[]): boolean {
  return [value].flat().every((text) => !text.includes('\0') && text.isWellFormed());
}

function givenValue(
  field: z.core.$ZodType,
  given: string | string[] | undefined,
): string | string[] | undefined {
  const values = [given ?? []].flat().filter((value) => value !== '');
  return values.length === 0 ? undefined : normalised(values, takesMany(field));
}

function isFit(field: z.core.$ZodType, value: string | string[]): boolean {
  return isStorable(value) && z.safeParse(field, value).success;
}

/** Rules across fields may still refuse: the fields they name go to their defaults, in turn. */
function settle<S extends z.ZodObject>(
  schema: S,
  kept: Map<string, string | string[]>,
  rejected: string[],
): { filter: z.output<S>; rejected: string[] } {
  const parsed = schema.safeParse(Object.fromEntries(kept));
  if (parsed.success) return { filter: parsed.data, rejected };
  const named = parsed.error.issues.map(({ path }) => String(path[0] ?? ''));
  const bad = [...kept.keys()].filter((name) => named.includes(name));
  const out = bad.length > 0 ? bad : [...kept.keys()];
  if (out.length === 0) throw parsed.error;
  for (const name of out) kept.delete(name);
  return settle(schema, kept, [...rejected, ...out]);
}
