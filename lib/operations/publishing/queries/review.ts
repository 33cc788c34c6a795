import type { Json } from '@/lib/core/changes';
import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { recordReading } from '@/lib/domain/audit/commands';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import type { Prisma } from '@/prisma/generated/client';
import { asWrittenNow } from '../commands/record-types';
import { standingAt } from '../commands/revision';
import { compare } from '../comparison/compare';
import type { Review } from '../schema/review';
import { namesIn } from './names';
import { obstacleOf } from './queue';
import { draftWarnings } from './warnings/draft-warnings';

const WHOLE = {
  base: { select: { number: true, payload: true } },
  author: { select: { displayName: true } },
  versions: {
    orderBy: { version: 'asc' },
    include: { savedBy: { select: { displayName: true } } },
  },
  companions: {
    where: { state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED'] } },
    orderBy: { id: 'asc' },
    include: { base: { select: { payload: true } } },
  },
} as const satisfies Prisma.RevisionInclude;

type Row = Prisma.RevisionGetPayload<{ include: typeof WHOLE }>;

/**
 * A draft as its approver judges it: compared with what is published, read in full, with its
 * warnings and their answers, and who wrote it when. A fixed number of statements. NOT_FOUND where
 * it is absent or of units the actor neither writes nor decides for.
 */
export async function getReview(actor: Actor, id: string): Promise<Review> {
  if (!isUuid(id)) throw notFound();
  const directory = await unitDirectory(actor);
  const { row, ...found } = await asActor(actor, async (tx) => {
    const row = await tx.revision.findUnique({ where: { id }, include: WHOLE });
    if (row === null) throw notFound();
    const { approver, secretary } = await standingAt(tx, row.draftingUnitId);
    // Readers of the published record see its revisions there, not how they came about.
    if (!approver && !secretary) throw notFound();
    const names = await namesIn(tx, directory, payloadsOf(row));
    return { row, approver, names, warnings: await warningsOf(tx, row) };
  });
  if (isForParties(row.base?.payload)) {
    const { recordType, recordId } = row;
    await recordReading(actor, { recordType, recordId, channel: 'page' });
  }
  const me = userIdOf(actor) ?? '';
  const own = row.authorId === me || row.editors.includes(me);
  const obstacle = obstacleOf(own, found.approver);
  const { names, warnings } = found;
  return { ...factsOf(row, directory), ...textsOf(row), names, warnings, obstacle };
}

function factsOf(row: Row, directory: UnitDirectory) {
  const { id, recordId, version, state, reason, submittedAt } = row;
  const unit = directory.byId.get(row.draftingUnitId ?? '');
  return {
    ...{ id, recordId, version, state, reason, submittedAt, type: row.recordType },
    title: titleOf(row.payload),
    unit: unit ? presentName(unit) : '',
    author: row.author?.displayName ?? null,
    number: (row.base?.number ?? 0) + 1,
    saves: row.versions.map(({ version: number, savedBy, savedAt }) => {
      return { version: number, by: savedBy?.displayName ?? null, at: savedAt };
    }),
    earlier: row.returnReason
      ? { reason: row.returnReason, at: row.decidedAt, notes: notesOf(row.returnNotes) }
      : null,
  };
}

function textsOf(row: Row) {
  const payload = asWrittenNow(row.recordType, row.payload);
  return {
    payload,
    comparison: compare(published(row), payload),
    companions: row.companions.map((each) => ({
      ...{ id: each.id, title: titleOf(each.payload) },
      comparison: compare(published(each), asWrittenNow(each.recordType, each.payload)),
    })),
  };
}

function published(row: Pick<Row, 'recordType'> & { base: { payload: unknown } | null }): Json {
  return row.base ? asWrittenNow(row.recordType, row.base.payload) : {};
}

function payloadsOf(row: Row): Json[] {
  const companions = row.companions.flatMap(({ payload, base }) => [payload, base?.payload]);
  return [row.payload, row.base?.payload, ...companions].map((each) => (each ?? null) as Json);
}

async function warningsOf(tx: Tx, row: Row): Promise<Review['warnings']> {
  const answers = notesOf(row.warningAnswers);
  const warnings = row.state === 'SUBMITTED' ? await draftWarnings(tx, row) : [];
  return warnings.map((warning) => ({ ...warning, answer: answers[warning.key] ?? null }));
}

function notesOf(json: unknown): Record<string, string> {
  return (json ?? {}) as Record<string, string>;
}

function titleOf(payload: unknown): string {
  return String((payload as { title?: unknown } | null)?.title ?? '');
}

function isForParties(payload: unknown): boolean {
  return (payload as { access?: unknown } | null | undefined)?.access === 'PARTIES';
}
