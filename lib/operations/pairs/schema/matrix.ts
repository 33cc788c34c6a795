import { z } from 'zod';
import { cursorText, decodeCursor, limit } from '@/lib/core/pagination';
import { line } from '@/lib/core/vietnamese-text';
import { namedUnit } from '@/lib/domain/sources/schema/views';
import { unitCode, unitSectors } from '@/lib/domain/units/schema/codes';

/** Where a page of the list begins: after the pair of these codes. */
export const pairPlace = z.object({ after: z.string().max(100) });

export const spans = ['1', '3', '5', '10'] as const;

/** What the page of all pairs may be asked for. */
export const matrixSearch = z.object({
  /** In how many last years conferences count. */
  years: z.enum(spans).default('5'),
  sector: z.enum(unitSectors).optional(),
  q: line({ max: 200 }).optional(),
  /** Groups shown unit by unit; `level=all` opens all of them, `level=top` none. */
  open: z.array(unitCode).max(20).default([]),
  level: z.enum(['auto', 'top', 'all']).default('auto'),
});

/** What the list of pairs in the API may be asked for. */
export const pairFilter = z.object({
  unit: z.array(unitCode).max(2).default([]),
  years: z.enum(spans).default('5'),
  limit,
  cursor: cursorText
    .refine((text) => decodeCursor(pairPlace, text) !== null, 'errors.field.cursor')
    .optional(),
});

/** Two units with what is recorded between them, as far as the reader may see it. */
export const pairCount = z.object({
  units: z.tuple([namedUnit, namedUnit]),
  regulations: z.int(),
  conferences: z.int(),
  /** Conferences within the last years asked for; the undated are not among them. */
  recent: z.int(),
  /** The last possible day of the last conference. */
  latest: z.string().nullable(),
  overdue: z.boolean(),
});

export const pairList = z.object({
  items: z.array(pairCount),
  nextCursor: z.string().nullable(),
  total: z.int(),
});

export type MatrixSearch = z.infer<typeof matrixSearch>;
export type PairFilter = z.infer<typeof pairFilter>;
export type PairCount = z.infer<typeof pairCount>;
export type PairList = z.infer<typeof pairList>;

/** A row and column of the matrix: a unit, or a group of units taken as one. */
export type MatrixLine = {
  code: string;
  name: string;
  short: string;
  /** How many units are rolled up in it; 0 for a unit by itself. */
  rolled: number;
};

export type MatrixGroup = { code: string; name: string; lines: MatrixLine[]; opened: boolean };

export type MatrixCell = Omit<PairCount, 'units'> & { href: string };

export type Matrix = {
  groups: MatrixGroup[];
  /** By `code code`, in both orders. */
  cells: ReadonlyMap<string, MatrixCell>;
  pairs: PairCount[];
  years: number;
};
