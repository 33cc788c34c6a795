import { AppError, conflict, forbidden, notFound } from '@/lib/core/errors';
import { isUuid, uuidv7 } from '@/lib/core/uuid';
import { unitIdentities } from '@/lib/domain/units/queries/identities';
import { type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canSpeakFor, type SideStanding } from '@/lib/policy/confirmations';
import type { ConfirmationDecision } from '@/prisma/generated/enums';
import { recordReference } from './approve';
import { readReason } from './payload';
import type { RecordType } from './record-types';
import { tellDisputed } from './told';

export type Word = {
  type: RecordType;
  id: string;
  /** Code of the party for whose side one speaks. */
  unit: string;
  decision: ConfirmationDecision;
  note?: string | undefined;
  /** The revision that was read; CONFLICT where another is published meanwhile. */
  revision?: number | undefined;
};

/**
 * A side's word on the revision that is published now: confirmed, or disputed with a note. Throws
 * NOT_FOUND for an unseen record, RULE where the unit is no party or the note is missing, FORBIDDEN
 * where the account may not speak for the side, CONFLICT where that has been said already.
 */
export function confirmRecord(actor: Actor, word: Word): Promise<{ revision: number }> {
  return writeAs(actor, async (tx) => {
    const record = await lockRecord(tx, word);
    const side = await sideOf(tx, word, record.partyUnits);
    const standing = await standingFor(tx, actor, word, side);
    if (!canSpeakFor(actor, standing)) throw forbidden(refusalOf(standing));
    const note = noteOf(word);
    const reference = recordReference(word.type, word.id);
    const { revision } = record;
    await requireNews(tx, { revisionId: revision.id, unitId: side }, word.decision);
    const confirmation = { id: uuidv7(), unitId: side, decision: word.decision, note };
    await tx.confirmation.createMany({
      data: {
        ...{ ...confirmation, ...reference, revisionId: revision.id },
        userId: userIdOf(actor) ?? '',
      },
    });
    if (word.decision === 'DISPUTED') {
      await tellDisputed(tx, actor, revision, { ...reference, confirmationId: confirmation.id });
    }
    await auditWord(tx, word, reference, note);
    return { revision: revision.number };
  });
}

/** The record as it is published, locked against a revision that would come between. */
async function lockRecord(tx: Tx, { type, id, revision }: Word) {
  if (!isUuid(id)) throw notFound();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 4817002))`;
  const select = { revisionId: true, partyUnits: true } as const;
  const record =
    type === 'REGULATION'
      ? await tx.regulation.findUnique({ where: { id }, select })
      : await tx.conference.findUnique({ where: { id }, select });
  if (record === null) throw notFound();
  const published = await tx.revision.findUnique({
    where: { id: record.revisionId },
    select: { id: true, number: true, draftingUnitId: true },
  });
  if (!published?.number) throw notFound();
  if (revision !== undefined && revision !== published.number) {
    throw conflict('errors.publishedMeanwhile');
  }
  return { ...record, revision: { ...published, number: published.number } };
}

async function sideOf(tx: Tx, { unit }: Word, parties: readonly string[]): Promise<string> {
  const id = (await unitIdentities(tx, [unit])).get(unit);
  if (id !== undefined && parties.includes(id)) return id;
  const fields = [{ path: 'unit', message: 'review.refused.notAParty' }];
  throw new AppError('RULE', 'review.refused.notAParty', { fields });
}

async function standingFor(tx: Tx, actor: Actor, { type, id }: Word, side: string) {
  const rows = await tx.$queryRaw<{ covers: boolean }[]>`
    SELECT coalesce(${side}::uuid = ANY (app.actor_units(ARRAY['APPROVER', 'LEADER']::"Role"[])), false) AS covers`;
  const others = await tx.confirmation.count({
    where: {
      ...recordReference(type, id),
      userId: userIdOf(actor) ?? id,
      unitId: { not: side },
    },
  });
  return { covers: rows[0]?.covers ?? false, spokeForAnother: others > 0 };
}

function refusalOf({ spokeForAnother }: SideStanding): string {
  return spokeForAnother ? 'review.refused.bothSides' : 'review.refused.notOwnSide';
}

function noteOf({ decision, note }: Word): string | null {
  const said = readReason(note);
  if (decision === 'CONFIRMED' || said !== null) return said;
  const fields = [{ path: 'note', message: 'review.refused.disputeNote' }];
  throw new AppError('RULE', 'review.refused.disputeNote', { fields });
}

async function requireNews(
  tx: Tx,
  side: { revisionId: string; unitId: string },
  decision: ConfirmationDecision,
): Promise<void> {
  const last = await tx.confirmation.findFirst({ where: side, orderBy: { id: 'desc' } });
  if (decision === 'CONFIRMED' && last?.decision === decision)
    throw conflict('review.refused.alreadySaid');
}

function auditWord(
  tx: Tx,
  { type, id, unit, decision }: Word,
  reference: ReturnType<typeof recordReference>,
  summary: string | null,
): Promise<void> {
  return appendAudit(tx, {
    action: decision === 'CONFIRMED' ? 'record.confirm' : 'record.dispute',
    subjectType: type.toLowerCase(),
    subjectId: id,
    ...reference,
    summary,
    changes: [{ path: `confirmations[${unit}]`, before: null, after: decision }],
  });
}
