import { z } from 'zod';
import { searchTypes } from '../schema';

export const suggestionQuery = z.object({ q: z.string().max(300).default('') });

export const suggestion = z.object({ type: z.enum(searchTypes), text: z.string() });

export const suggestionList = z.object({ items: z.array(suggestion) });

export type Suggestion = z.infer<typeof suggestion>;
