import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';

const onThread = {
  id: uuid,
  /** The version that was read: a thread changed meanwhile is refused. */
  version: z.coerce.number({ error: 'errors.field.required' }).int(),
};

const reason = z.string().max(1000, 'errors.field.tooLong').default('');

export const decisionForm = z.object({
  ...onThread,
  kind: z.enum(['RESOLVED', 'DROPPED', 'REOPENED'], { error: 'errors.field.required' }),
  reason,
});

/** The other thread as its identity, or as the address of its page. */
export const mergeForm = z.object({
  ...onThread,
  other: z
    .string({ error: 'errors.field.required' })
    .trim()
    .transform((typed) => /[0-9a-f-]{36}/i.exec(typed)?.[0] ?? typed)
    .pipe(uuid),
  reason,
});

/** Each mention as "conference/item". */
export const splitForm = z.object({
  ...onThread,
  mention: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => [given].flat())
    .pipe(z.array(z.string().max(120)).min(1, 'errors.field.required').max(500)),
  reason,
});

export const undoForm = z.object({ ...onThread, decision: uuid });

export type DecisionInput = z.infer<typeof decisionForm>;
export type MergeInput = z.infer<typeof mergeForm>;
export type SplitInput = z.infer<typeof splitForm>;
export type UndoInput = z.infer<typeof undoForm>;
