import { z } from 'zod';
import type { Json } from '@/lib/core/changes';
import type { RevisionView } from '@/lib/domain/sources/schema/views';
import type { Comparison, Names } from './comparison';

const ordinal = z.coerce.number().int().min(1).max(100_000).optional();

/** Which two revisions to compare, and which one to read in full. */
export const historySearch = z.object({ from: ordinal, to: ordinal, read: ordinal });

export type History = {
  title: string;
  /** Number of the paper; a conference has none. */
  number: string | null;
  revisions: (RevisionView & { payload: Json; comparison: Comparison })[];
  /** The two that were asked for, as far as the reader sees both. */
  chosen: { from: number; to: number; comparison: Comparison } | null;
  names: Names;
};
