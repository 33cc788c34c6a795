import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { recordReading } from '@/lib/domain/audit/commands';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { canRestore, canSave, canWithdraw, type Standing } from '@/lib/policy/revisions';
import type { Prisma } from '@/prisma/generated/client';
import { asWrittenNow } from '../commands/record-types';
import { standingAt } from '../commands/revision';
import type { DraftState, DraftView } from '../schema/draft';
import { draftWarnings } from './warnings/draft-warnings';

const WHOLE = {
  base: { select: { payload: true } },
  author: { select: { displayName: true } },
  companions: {
    where: { state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED'] } },
    orderBy: { id: 'asc' },
    select: { id: true, state: true, payload: true },
  },
} as const satisfies Prisma.RevisionInclude;

type Row = Prisma.RevisionGetPayload<{ include: typeof WHOLE }>;

/**
 * A draft as its form shows it, with what it is asked about. NOT_FOUND where it is absent, of a
 * unit the actor neither writes nor decides for, or published: then its record is the place. A
 * draft of a record that is for the parties only is read like the record itself.
 */
export async function getDraft(actor: Actor, id: string): Promise<DraftView> {
  if (!isUuid(id)) throw notFound();
  const directory = await unitDirectory(actor);
  const view = await asActor(actor, async (tx) => {
    const row = await tx.revision.findFirst({
      where: { id, state: { not: 'APPROVED' } },
      include: WHOLE,
    });
    if (row === null) throw notFound();
    const unit = directory.byId.get(row.draftingUnitId ?? '');
    return {
      ...viewOf(actor, row, await standingAt(tx, row.draftingUnitId)),
      unit: unit ? presentName(unit) : '',
      unitCode: unit?.code ?? null,
      warnings: await warningsOf(tx, row),
      isForParties: accessOf(row.base?.payload) === 'PARTIES',
    };
  });
  if (view.isForParties) {
    const { type: recordType, recordId } = view;
    await recordReading(actor, { recordType, recordId, channel: 'page' });
  }
  return view;
}

function viewOf(
  actor: Actor,
  row: Row,
  standing: Standing,
): Omit<DraftView, 'unit' | 'unitCode' | 'warnings'> {
  const { id, recordId, version, savedAt, reason, returnReason } = row;
  return {
    ...{ id, recordId, version, savedAt, reason, returnReason },
    type: row.recordType,
    title: titleOf(row.payload),
    state: row.state as DraftState,
    author: row.author?.displayName ?? null,
    isCorrection: row.baseId !== null,
    isCompanion: row.companionOfId !== null,
    companionOf: row.companionOfId,
    companions: row.companions.map((each) => ({
      id: each.id,
      state: each.state as DraftState,
      title: titleOf(each.payload),
    })),
    payload: asWrittenNow(row.recordType, row.payload),
    unread: textsOf(row.unread),
    returnNotes: textsOf(row.returnNotes),
    warningAnswers: textsOf(row.warningAnswers),
    can: {
      write: canSave(actor, standing, row),
      withdraw: canWithdraw(actor, standing, row),
      restore: canRestore(actor, standing, row),
    },
  };
}

/** Only what is still being written is asked about. */
function warningsOf(tx: Tx, row: Row) {
  const isOpen = row.state === 'DRAFT' || row.state === 'RETURNED';
  return isOpen ? draftWarnings(tx, row) : [];
}

function textsOf(value: Prisma.JsonValue): Record<string, string> {
  return (value ?? {}) as Record<string, string>;
}

function accessOf(payload: Prisma.JsonValue | undefined): unknown {
  return (payload as { access?: unknown } | null | undefined)?.access;
}

function titleOf(payload: Prisma.JsonValue): string {
  const title = (payload as { title?: unknown } | null)?.title;
  return typeof title === 'string' ? title : '';
}
