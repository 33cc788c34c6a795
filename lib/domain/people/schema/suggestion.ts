import { z } from 'zod';
import { line } from '@/lib/core/vietnamese-text';

/** The beginnings of somebody's names, as they are being typed. */
export const personSuggestionFilter = z.object({ q: line({ max: 200, min: 0 }).default('') });

export const personSuggestion = z.object({
  id: z.uuid(),
  name: z.string(),
  /** As of the last appearance or signature that one may see. */
  rank: z.string().nullable(),
  posts: z.array(z.string()),
  unit: z.object({ code: z.string(), name: z.string() }).nullable(),
  on: z.string().nullable(),
});

export const personSuggestions = z.object({ items: z.array(personSuggestion) });

export type PersonSuggestion = z.infer<typeof personSuggestion>;
