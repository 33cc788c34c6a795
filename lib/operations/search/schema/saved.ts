import { z } from 'zod';
import { line } from '@/lib/core/vietnamese-text';

/** A search to keep: its query string, without the question mark, and a name. */
export const savedForm = z.object({ name: line({ max: 200 }), query: z.string().min(1).max(2000) });

export const savedIdForm = z.object({ id: z.uuid() });

export type SavedForm = z.infer<typeof savedForm>;

export type SavedSearch = { id: string; name: string; query: string };
