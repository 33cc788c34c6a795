import { z } from 'zod';
import { threadView } from '@/lib/domain/follow-ups/schema/view';
import {
  expectedConference,
  figureSeries,
  pairBeneath,
  pairCommendation,
  pairConference,
  pairEvent,
  pairPerson,
  pairRegulation,
  pairSide,
} from './view';

/** How a pair may be asked for, on the page and in the API. */
export const pairQuery = z.object({ rollup: z.enum(['0', '1']).default('0') });

/** The memory between two agencies, made of the records that the reader may see and of no others. */
export const pairSummary = z.object({
  /** In the order of the pair: by unit code. */
  sides: z.object({ a: pairSide, b: pairSide }),
  rollup: z.boolean(),
  asOf: z.string(),
  counts: z.object({
    regulations: z.int(),
    conferences: z.int(),
    /** Of them without any date. */
    undated: z.int(),
  }),
  /** The paper that applies on the day, the newest where several do; its neighbours follow. */
  inForce: pairRegulation.nullable(),
  /** Newest first; the rest is counted. */
  regulations: z.array(pairRegulation),
  lastConference: pairConference.nullable(),
  conferences: z.array(pairConference),
  next: expectedConference.nullable(),
  /** What was promised and what fell short, with every visible mention. */
  threads: z.array(threadView),
  series: z.array(figureSeries),
  events: z.array(pairEvent),
  commendations: z.array(pairCommendation),
  people: z.object({ a: z.array(pairPerson), b: z.array(pairPerson) }),
  beneath: z.array(pairBeneath),
});

export type PairSummary = z.infer<typeof pairSummary>;
