import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';

const RECORD_TYPES = { regulation: 'REGULATION', conference: 'CONFERENCE' } as const;

/** What begins a draft from outside; its payload is read by the schema of its record type. */
export const newDraftBody = z.strictObject({
  type: z.enum(['regulation', 'conference']).transform((type) => RECORD_TYPES[type]),
  recordId: uuid.optional(),
  /** Code of the drafting unit; may be left out by whoever drafts for one unit alone. */
  unit: z
    .string()
    .trim()
    .min(1, 'errors.field.required')
    .max(100, 'errors.field.tooLong')
    .optional(),
  reason: z.string().trim().max(2000, 'errors.field.tooLong').optional(),
  payload: z.record(z.string(), z.unknown()),
});

export const newDraftAnswer = z.object({ id: uuid, recordId: uuid, version: z.int() });
