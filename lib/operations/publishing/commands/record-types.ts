import type { z } from 'zod';
import type { Json } from '@/lib/core/changes';
import type { FieldError } from '@/lib/core/errors';
import { projectConference } from '@/lib/domain/conferences/projection';
import { submissionGaps as conferenceGaps } from '@/lib/domain/conferences/rules/requirements';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { projectRegulation } from '@/lib/domain/regulations/projection';
import { submissionGaps as regulationGaps } from '@/lib/domain/regulations/rules/requirements';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import type { Projected } from '@/lib/domain/sources/projection';
import type { Tx } from '@/lib/platform/db/as-actor';

/** What the life of a revision has to know of a record type, and nothing else. */
export type RecordRules = {
  schema: z.ZodType;
  gaps: (payload: unknown) => FieldError[];
  project: (tx: Tx, payload: unknown, at: Projected) => Promise<void>;
};

export type RecordType = keyof typeof recordTypes;

export const recordTypes = {
  REGULATION: recordRules(regulationPayload, regulationGaps, projectRegulation),
  CONFERENCE: recordRules(conferencePayload, conferenceGaps, projectConference),
} as const;

/** A payload kept from before a field existed, with that field's default: so nothing seems changed. */
export function asWrittenNow(type: RecordType, payload: unknown): Json {
  return JSON.parse(JSON.stringify(recordTypes[type].schema.parse(payload))) as Json;
}

/** Binds the three to one schema: whatever comes from the database is parsed before it is used. */
function recordRules<S extends z.ZodType>(
  schema: S,
  gaps: (payload: z.output<S>) => FieldError[],
  project: (tx: Tx, payload: z.output<S>, at: Projected) => Promise<void>,
): RecordRules {
  return {
    schema,
    gaps: (payload) => gaps(schema.parse(payload)),
    project: (tx, payload, at) => project(tx, schema.parse(payload), at),
  };
}
