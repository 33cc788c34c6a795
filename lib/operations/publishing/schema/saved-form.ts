import { z } from 'zod';

const inputs = z.record(z.string().max(300), z.array(z.string().max(210_000)).max(500));

/** A draft form as its page sends it: every input by name, in order where it stands several times. */
export const sentForm = z.strictObject({
  type: z.enum(['REGULATION', 'CONFERENCE']),
  /** The open form that sends it. */
  hand: z.string().min(1).max(64),
  values: inputs,
});

/** What the page learns: the new version, what others wrote meanwhile, and what is still missing. */
export const savedForm = z.object({
  version: z.int(),
  by: z.object({ name: z.string(), at: z.string() }).nullable(),
  changed: inputs,
  conflicts: z.array(z.object({ path: z.string(), mine: inputs, theirs: inputs })),
  gaps: z.array(z.object({ path: z.string(), text: z.string() })),
});

export type SavedFormAnswer = z.infer<typeof savedForm>;
