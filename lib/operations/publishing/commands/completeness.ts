import type { Json } from '@/lib/core/changes';
import { AppError, type FieldError } from '@/lib/core/errors';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { unansweredFollowUps } from '@/lib/domain/follow-ups/queries/open';
import type { Tx } from '@/lib/platform/db/as-actor';
import { recordTypes } from './record-types';
import { requireOwnParty, resolveReferences } from './references';
import type { LockedRevision } from './revision';
import { openWarnings } from './warnings';

type Asked = Pick<
  LockedRevision,
  'recordType' | 'recordId' | 'payload' | 'unread' | 'baseId' | 'reason' | 'warningAnswers'
>;

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
  requireNone([...(await openQuestions(tx, revision)), ...(await openWarnings(tx, revision))]);
  return units;
}

/** Everything a draft still lacks, its unanswered questions and warnings among it. */
export async function gapsOf(tx: Tx, revision: Asked): Promise<FieldError[]> {
  return [
    ...submissionGaps(revision),
    ...(await openQuestions(tx, revision)),
    ...(await openWarnings(tx, revision)),
  ];
}

/** Open follow-ups of the regulations reviewed, which a conference has to answer (domain, section 2). */
async function openQuestions(tx: Tx, revision: Asked): Promise<FieldError[]> {
  if (revision.recordType !== 'CONFERENCE') return [];
  return unansweredFollowUps(tx, conferencePayload.parse(revision.payload), revision.recordId);
}

/** What a draft still lacks by its own text alone, each with the path of its field. */
export function submissionGaps(revision: Asked): FieldError[] {
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
