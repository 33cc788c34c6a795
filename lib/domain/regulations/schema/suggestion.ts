import { z } from 'zod';
import { line } from '@/lib/core/vietnamese-text';

/** A number, or the beginnings of words of a title, as they are being typed. */
export const regulationSuggestionFilter = z.object({ q: line({ max: 200, min: 0 }).default('') });

export const regulationSuggestion = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  signedOn: z.string().nullable(),
  parties: z.array(z.string()),
});

export const regulationSuggestions = z.object({ items: z.array(regulationSuggestion) });

export type RegulationSuggestion = z.infer<typeof regulationSuggestion>;
