import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';

const text = z.string().max(2000, 'errors.field.tooLong');

export const savedDraftBody = z.strictObject({
  payload: z.record(z.string(), z.unknown()),
  reason: text.optional(),
  /** What is answered to each warning, by its key. */
  answers: z.record(z.string(), z.string()).optional(),
});

export const returnBody = z.strictObject({
  reason: text,
  /** What is said of single fields, by path ("outcomes[o1].text"). */
  notes: z.record(z.string(), text).default({}),
});

const DECISIONS = { confirm: 'CONFIRMED', dispute: 'DISPUTED' } as const;

export const confirmationBody = z.strictObject({
  /** Code of the party for whose side one speaks. */
  unit: z.string().trim().min(1, 'errors.field.required').max(100, 'errors.field.tooLong'),
  decision: z.enum(['confirm', 'dispute']).transform((decision) => DECISIONS[decision]),
  note: text.optional(),
  /** The revision that was read; 409 where another is published meanwhile. */
  revision: z.int().min(1).optional(),
});

export const versionAnswer = z.object({ version: z.int() });
export const approvedAnswer = z.object({ recordId: uuid, number: z.int() });
export const confirmedAnswer = z.object({ revision: z.int() });

export const draftAnswer = z.object({
  id: uuid,
  recordId: uuid,
  type: z.enum(['regulation', 'conference']),
  state: z.enum(['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN']),
  version: z.int(),
  payload: z.record(z.string(), z.unknown()),
  reason: z.string().nullable(),
  /** Why it came back last, and what was said of single fields by path. */
  returnReason: z.string().nullable(),
  returnNotes: z.record(z.string(), z.string()),
});

export type DraftAnswer = z.infer<typeof draftAnswer>;
