import { z } from 'zod';
import { provenanceItem } from '@/lib/domain/sources/schema/payload';

/** Name of the input in which what no field shows goes along with the form. */
export const CARRIED_NAME = 'carried';

/**
 * What no field shows: the key of an imported record, where facts come from, the rows that were
 * there (so that one taken away is known from one never seen), and the order of ticked choices.
 */
const carriedSchema = z.object({
  externalKey: z.string().nullable().default(null),
  provenance: z.array(provenanceItem).default([]),
  rows: z.array(z.string()).default([]),
  orders: z.record(z.string(), z.array(z.string())).default({}),
});

export type Carried = z.infer<typeof carriedSchema>;

export function carriedText(carried: Carried): string {
  return JSON.stringify(carried);
}

/** Reads it back; null where it is no longer whole, for then the form must not be saved from it. */
export function readCarried(text: string): Carried | null {
  try {
    return carriedSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
