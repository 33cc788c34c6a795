import { z } from 'zod';
import { invalid } from '@/lib/core/errors';
import { readReason } from './payload';

/** As warnings name themselves: nothing that was typed stands in a key, where the guard does not look. */
const warningKey = z.string().regex(/^[A-Z_]{1,30}:[\w.:-]{1,150}$/);

const answersByKey = z
  .record(warningKey, z.string().max(1000))
  .refine((answers) => Object.keys(answers).length <= 200);

/** Answers to warnings as given, or those kept where none were sent. INVALID and RULE as a payload. */
export function readAnswers(
  input: unknown,
  revision: { warningAnswers: unknown },
): Record<string, string> {
  const parsed = answersByKey.safeParse(input ?? revision.warningAnswers ?? {});
  if (!parsed.success) throw invalid([{ path: 'warnings', message: 'errors.field.tooLong' }]);
  const read = Object.entries(parsed.data).map(([key, text]) => [key, readReason(text)] as const);
  return Object.fromEntries(read.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}
