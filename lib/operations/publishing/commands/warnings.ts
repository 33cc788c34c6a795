import type { FieldError } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db/as-actor';
import { draftWarnings, type Written } from '../queries/warnings/draft-warnings';

/** Warnings of a draft that nobody has answered yet, as gaps of its submission. */
export async function openWarnings(
  tx: Tx,
  revision: Written & { warningAnswers: unknown },
): Promise<FieldError[]> {
  const answers = (revision.warningAnswers ?? {}) as Record<string, string>;
  const warnings = await draftWarnings(tx, revision);
  return warnings
    .filter(({ key }) => !answers[key])
    .map(({ key }) => ({ path: `warnings[${key}]`, message: 'errors.gap.warning' }));
}
