import type { Json } from '@/lib/core/changes';
import { AppError, type FieldError } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db/as-actor';
import { recordTypes } from './record-types';
import { requireOwnParty, resolveReferences } from './references';
import type { LockedRevision } from './revision';
import { openWarnings } from './warnings';

/**
 * Throws RULE with everything that is missing for submission and publication; answers the ids of
 * the units named. `coming` are records that are published in the same act.
 */
export async function requireComplete(
  tx: Tx,
  revision: LockedRevision,
  coming: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const payload = revision.payload as Json;
  requireNone(submissionGaps(revision));
  const units = await resolveReferences(tx, payload, coming);
  if (revision.draftingUnitId) await requireOwnParty(tx, revision.draftingUnitId, payload);
  requireNone(await openWarnings(tx, revision));
  return units;
}

/** What a draft still lacks by its own text alone, each with the path of its field. */
export function submissionGaps(
  revision: Pick<LockedRevision, 'recordType' | 'payload' | 'unread' | 'baseId' | 'reason'>,
): FieldError[] {
  const unread = Object.keys((revision.unread ?? {}) as Record<string, string>);
  const gaps = recordTypes[revision.recordType].gaps(revision.payload);
  const reason = revision.baseId !== null && !revision.reason?.trim();
  return [
    ...(reason ? [{ path: 'reason', message: 'errors.gap.reason' }] : []),
    ...unread.map((path) => ({ path, message: 'errors.gap.unread' })),
    ...gaps.filter(({ path }) => !unread.includes(path)),
  ];
}

function requireNone(fields: FieldError[]): void {
  if (fields.length > 0) throw new AppError('RULE', 'errors.incomplete', { fields });
}
