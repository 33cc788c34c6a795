import type { SearchParams } from '@/lib/http/search';

/** A page's address with its query, changed in some names; null takes a name out. */
export function hrefOf(
  path: string,
  search: SearchParams,
  change: Record<string, string | null> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (name in change) continue;
    for (const each of [value ?? []].flat()) if (each !== '') query.append(name, each);
  }
  for (const [name, value] of Object.entries(change)) if (value !== null) query.append(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
