'use client';

/** Words of the draft form by key; those with values hold them as `{name}`. */
export type Texts = Readonly<Record<string, string>>;

/** A text, or its key where somebody forgot it. */
export function word(texts: Texts, key: string): string {
  return texts[key.replace(/^drafts\./, '')] ?? key;
}

/** A text with its values put in. */
export function filled(texts: Texts, key: string, values: Record<string, string | number>): string {
  return word(texts, key).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** The words that begin with a prefix, without it: what a control is given. */
export function under(texts: Texts, prefix: string): Texts {
  const own = Object.entries(texts).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), text]));
}
