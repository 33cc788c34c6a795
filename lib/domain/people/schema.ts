import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';
import { text } from '@/lib/core/vietnamese-text';

export const signatureCapacities = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;

/** A person as of one day: the name, and rank and posts as the source gives them. */
export const personLine = {
  /** The identity chosen by the secretary; without it a new one is made, since same names stay apart. */
  person: uuid.nullable().default(null),
  name: text({ max: 200 }).nullable().default(null),
  rank: text({ max: 100 }).nullable().default(null),
  posts: z
    .array(text({ max: 300 }))
    .max(20)
    .default([]),
  capacity: z.enum(signatureCapacities).nullable().default(null),
};
