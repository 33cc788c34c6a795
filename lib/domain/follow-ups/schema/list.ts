import { z } from 'zod';
import { cursorText, decodeCursor, limit } from '@/lib/core/pagination';
import { uuid } from '@/lib/core/uuid';
import { line } from '@/lib/core/vietnamese-text';
import { unitCode } from '@/lib/domain/units/schema/codes';
import { followUpKinds, followUpStates } from './codes';
import { threadView } from './view';

/** Where a page begins: after (or before) a thread in the order of place, deadline and identity. */
export const threadPlace = z.object({
  place: z.int(),
  day: z.string().regex(/^(infinity|\d{4}-\d\d-\d\d)$/),
  id: z.uuid(),
  skipped: z.int().min(0).max(10_000_000),
  back: z.boolean().optional(),
});

const cursor = cursorText.refine((text) => decodeCursor(threadPlace, text) !== null, {
  error: 'errors.field.cursor',
});

/** Months since it was first raised, at least. */
export const ages = ['6', '12', '24', '60'] as const;

const narrowed = {
  status: z.enum(followUpStates).optional(),
  kind: z.enum(followUpKinds).optional(),
  field: line({ max: 200 }).optional(),
  age: z.enum(ages).optional(),
  regulation: uuid.optional(),
  limit,
  cursor: cursor.optional(),
};

/** What the API may be asked: `pair=A,B` or one or two units, of which both must have part. */
export const followUpFilter = z.object({
  pair: z
    .string()
    .trim()
    .regex(/^[A-Z0-9-]+,[A-Z0-9-]+$/, 'errors.field.pair')
    .optional(),
  unit: z.array(unitCode).max(2).default([]),
  ...narrowed,
});

/** The same on the page, where units are typed by any of their names. */
export const followUpSearch = z.object({
  unit: z
    .array(line({ max: 200 }))
    .max(2)
    .default([]),
  ...narrowed,
});

export const followUpList = z.object({
  items: z.array(threadView),
  nextCursor: z.string().nullable(),
  total: z.int(),
  totalIsCapped: z.boolean(),
});

export type FollowUpFilter = z.infer<typeof followUpFilter>;
export type FollowUpSearch = z.infer<typeof followUpSearch>;

export type FollowUpRequest = Omit<FollowUpFilter, 'pair' | 'unit'> & {
  /** Each group is one unit asked for, with those that count as it. */
  unit: readonly (readonly string[])[];
  /** The day for which states are told (YYYY-MM-DD). */
  day: string;
};

/** How many of the threads asked for keep coming back, and how many are overdue; capped as totals are. */
export type FollowUpCounts = { recurring: number; overdue: number };
