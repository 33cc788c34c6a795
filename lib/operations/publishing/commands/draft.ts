import { changes, type Json } from '@/lib/core/changes';
import { AppError, forbidden, notFound } from '@/lib/core/errors';
import { isUuid, uuidv7 } from '@/lib/core/uuid';
import { unitIdentities } from '@/lib/domain/units/queries/identities';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canDraft, canSave } from '@/lib/policy/revisions';
import { readPayload, readReason } from './payload';
import type { RecordType } from './record-types';
import { requireOwnParty } from './references';
import {
  type LockedRevision,
  lockRecord,
  lockRevision,
  publishedRevision,
  standingAt,
  update,
} from './revision';
import { type Draft, keepVersion } from './versions';
import { readAnswers } from './warning-answers';

export type NewDraft = {
  type: RecordType;
  /** The record to revise; none for a new one. */
  recordId?: string | undefined;
  /** Code of the unit that drafts: one of the record's parties, or a unit above one. */
  draftingUnit: string;
  payload: unknown;
  /** Why a published record is changed; asked on submission. */
  reason?: string | undefined;
};

/**
 * Begins a draft, of a new record or of a published one. It may be as incomplete as it is.
 * Throws FORBIDDEN where the actor is no secretary of the unit, NOT_FOUND for an unseen record.
 */
export function createDraft(
  actor: Actor,
  draft: NewDraft,
): Promise<{ id: string; recordId: string; version: number }> {
  return writeAs(actor, async (tx) => {
    const authorId = userIdOf(actor);
    const draftingUnitId = (await unitIdentities(tx, [draft.draftingUnit])).get(draft.draftingUnit);
    const standing = await standingAt(tx, draftingUnitId ?? null);
    if (!draftingUnitId || !canDraft(actor, standing)) throw forbidden();
    const base = await baseOf(tx, draft, draftingUnitId);
    const payload = readPayload(draft.type, draft.payload);
    const revision = { id: uuidv7(), recordId: draft.recordId ?? uuidv7(), version: 1 };
    await tx.revision.createMany({
      data: {
        ...revision,
        recordType: draft.type,
        baseId: base?.id ?? null,
        payload: payload ?? {},
        reason: readReason(draft.reason),
        draftingUnitId,
        authorId,
        editors: authorId === null ? [] : [authorId],
      },
    });
    await keepVersion(tx, revision, { payload, unread: {} }, { savedById: authorId });
    await auditSave(tx, 'revision.create', revision.id, base?.payload ?? {}, payload);
    return revision;
  });
}

/**
 * Saves a draft at any incompleteness. `version` is the one that was read: CONFLICT when somebody
 * saved in between. Throws INVALID with the paths of bad fields, FORBIDDEN, NOT_FOUND.
 */
export function saveDraft(
  actor: Actor,
  id: string,
  version: number,
  draft: { payload: unknown; reason?: string | undefined; answers?: unknown },
): Promise<{ version: number }> {
  return writeAs(actor, async (tx) => {
    const revision = await lockRevision(tx, id, version);
    if (!canSave(actor, revision.standing, revision)) throw forbidden();
    const payload = readPayload(revision.recordType, draft.payload);
    const reason = readReason(draft.reason ?? revision.reason);
    const warningAnswers = readAnswers(draft.answers, revision);
    return writeDraft(tx, actor, revision, { payload, unread: {}, reason, warningAnswers });
  });
}

export type Writing = Draft & {
  reason: string | null;
  warningAnswers: Record<string, string>;
  hand?: string | null;
};

/** Writes a draft's next version, keeps its text to merge against, and records the change. */
export async function writeDraft(
  tx: Tx,
  actor: Actor,
  revision: LockedRevision,
  { payload, unread, reason, warningAnswers, hand }: Writing,
): Promise<{ version: number }> {
  const savedById = userIdOf(actor);
  const saved = await update(tx, revision, {
    payload: payload ?? {},
    unread,
    reason,
    warningAnswers,
    editors: [...new Set([...revision.editors, savedById ?? ''])].filter(Boolean),
    savedAt: new Date(),
  });
  await keepVersion(
    tx,
    { id: revision.id, ...saved },
    { payload, unread },
    { savedById, hand: hand ?? null },
  );
  await auditSave(tx, 'revision.save', revision.id, revision.payload as Json, payload);
  return saved;
}

/** The published revision that a draft is written against, which must be the actor's to revise. */
async function baseOf(tx: Tx, draft: NewDraft, draftingUnitId: string) {
  if (draft.recordId === undefined) return null;
  if (!isUuid(draft.recordId)) throw notFound();
  await lockRecord(tx, draft.recordId);
  const base = await publishedRevision(tx, draft.type, draft.recordId);
  if (base === null) throw notFound();
  await requireOwnParty(tx, draftingUnitId, base.payload);
  const open = await tx.revision.count({
    where: { recordId: draft.recordId, state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED'] } },
  });
  if (open > 0) throw new AppError('CONFLICT', 'errors.openDraftExists');
  return base;
}

function auditSave(tx: Tx, action: string, id: string, before: Json, after: Json): Promise<void> {
  return appendAudit(tx, {
    action,
    subjectType: 'revision',
    subjectId: id,
    revisionId: id,
    changes: changes(before, after),
  });
}
