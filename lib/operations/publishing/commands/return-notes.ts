import { z } from 'zod';
import { invalid } from '@/lib/core/errors';
import { readReason } from './payload';

const notesByPath = z
  .record(z.string().regex(/^[A-Za-z][\w[\].-]{0,120}$/), z.string().max(2000))
  .refine((notes) => Object.keys(notes).length <= 500);

/** What the approver says of single fields, by path; empty ones fall away. INVALID, RULE as a payload. */
export function readNotes(input: unknown): Record<string, string> {
  const parsed = notesByPath.safeParse(input ?? {});
  if (!parsed.success) throw invalid([{ path: 'notes', message: 'errors.field.invalid' }]);
  const read = Object.entries(parsed.data).map(([path, text]) => [path, readReason(text)] as const);
  return Object.fromEntries(read.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}
