import type { Json } from '@/lib/core/changes';
import { AppError, type FieldError } from '@/lib/core/errors';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { strayFollowUps, unansweredFollowUps } from '@/lib/domain/follow-ups/queries/open';
import type { Tx } from '@/lib/platform/db/as-actor';
import { absentAttachments } from './attachments/move';
import { partiesIn } from './payload';
import { recordTypes } from './record-types';
import { requireOwnParty, resolveReferences } from './references';
import type { LockedRevision } from './revision';
import { openWarnings } from './warnings';

type Asked = Pick<
  LockedRevision,
  'id' | 'recordType' | 'recordId' | 'payload' | 'unread' | 'baseId' | 'reason' | 'warningAnswers'
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
  await requireOwnThings(tx, revision, units);
  requireNone([
    ...(await openQuestions(tx, revision, coming)),
    ...(await openWarnings(tx, revision)),
  ]);
  return units;
}

/** Files and threads that it names must be its own to name, and a refusal says where. */
async function requireOwnThings(
  tx: Tx,
  revision: Asked,
  units: ReadonlyMap<string, string>,
): Promise<void> {
  const fields = await absentAttachments(tx, revision);
  if (revision.recordType === 'CONFERENCE') {
    const parties = partiesIn(revision.payload as Json).flatMap(
      ({ value }) => units.get(value) ?? [],
    );
    const payload = conferencePayload.parse(revision.payload);
    fields.push(...(await strayFollowUps(tx, payload, { id: revision.recordId, parties })));
  }
  if (fields.length > 0) throw new AppError('RULE', 'errors.unresolved', { fields });
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
async function openQuestions(
  tx: Tx,
  { recordType, recordId, payload }: Asked,
  coming: readonly string[] = [],
): Promise<FieldError[]> {
  if (recordType !== 'CONFERENCE') return [];
  return unansweredFollowUps(tx, conferencePayload.parse(payload), recordId, coming);
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
