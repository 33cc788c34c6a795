/** What a form holds: every input name with its values, several where it stands several times. */
export type FormValues = { readonly [name: string]: readonly string[] };

/** The input that names the rows of a group, one value a row, in their order. */
export function rowsName(group: string): string {
  return `${group}[]`;
}

/** The payload path of a row, or of one of its fields. */
export function rowPath(group: string, id: string, field?: string): string {
  return field === undefined ? `${group}[${id}]` : `${group}[${id}].${field}`;
}

/** Filled in by a script, which does itself what the server else does with the words typed. */
export const SCRIPT_NAME = 'script';

/** Inputs that stand beside a field's own. */
export const beside = {
  code: (path: string) => `${path}@code`,
  was: (path: string) => `${path}@was`,
  certainty: (path: string) => `${path}!certainty`,
  basis: (path: string) => `${path}!basis`,
  part: (path: string) => `${path}!part`,
  /** Several sources speak of the fact: shown, and not written in the form. */
  manifold: (path: string) => `${path}!manifold`,
} as const;

/** The first value of an input; empty where there is none. */
export function firstOf(values: FormValues, name: string): string {
  return values[name]?.[0] ?? '';
}

/** The values of a sent form; files and what the framework adds are left out. */
export function valuesOf(data: FormData): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of data.entries()) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue;
    const texts = values.get(name);
    if (texts) texts.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries(values);
}

/** The same as a form would send it. */
export function dataOf(values: FormValues): FormData {
  const data = new FormData();
  for (const [name, texts] of Object.entries(values)) {
    for (const text of texts) data.append(name, text);
  }
  return data;
}

/** A new row's id: short, and different from every other person's. */
export function newRowId(random: Uint8Array = randomBytes()): string {
  return Array.from(random, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

// No vowels: an id never spells a word.
const ALPHABET = 'bcdfghjkmnpqrstvwxz23456789';

function randomBytes(): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(8));
}
