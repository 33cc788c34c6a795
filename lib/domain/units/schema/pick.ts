import { z } from 'zod';
import { isoDay } from '@/lib/core/edtf';
import { line } from '@/lib/core/vietnamese-text';
import { unitCode } from './codes';

/** What may be asked while a unit is being picked: words to match, or the tree beneath a unit. */
export const unitPickFilter = z.object({
  q: line({ max: 200, min: 0 }).default(''),
  /** The day of the record: units of that day come first, under their names of the time. */
  on: isoDay.optional(),
  /** Without words: what stands directly beneath this unit; without it the highest. */
  under: unitCode.optional(),
  most: z.coerce.number().int().min(1).max(100).default(12),
});

const named = z.object({ code: z.string(), name: z.string() });

export const pickedUnit = named.extend({
  /** The name or short form that fitted, where it is not the one shown. */
  matched: z.string().nullable(),
  /** Superiors, highest first, by the names of the day. */
  path: z.array(z.string()),
  /** Whether it was at work on the day asked for; today where none was. */
  current: z.boolean(),
  /** Dissolved, or what it is called or has become since. */
  now: z
    .object({ kind: z.enum(['renamed', 'succeeded', 'ended']), names: z.array(z.string()) })
    .nullable(),
  isClass: z.boolean(),
  /** How many stand directly beneath it. */
  beneath: z.int(),
});

export const unitPickList = z.object({
  items: z.array(pickedUnit),
  /** Code of the only unit that bears exactly what was typed as a name of its own. */
  exact: z.string().nullable(),
});

export type UnitPickFilter = z.infer<typeof unitPickFilter>;
export type PickedUnit = z.infer<typeof pickedUnit>;
export type UnitPickList = z.infer<typeof unitPickList>;
