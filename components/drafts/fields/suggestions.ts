'use client';

import type { z } from 'zod';

/** Asks one of the suggestion addresses; throws where the network or the session fails. */
export async function askSuggestions<S extends z.ZodType>(
  schema: S,
  path: string,
  query: Record<string, string | null>,
  signal: AbortSignal,
): Promise<z.output<S>> {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const address = `/api/v1/${path}?${new URLSearchParams(given)}`;
  const answer = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return schema.parse(await answer.json());
}
