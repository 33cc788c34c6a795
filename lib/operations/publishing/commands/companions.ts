import { AppError, conflict, notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import type { Tx } from '@/lib/platform/db/as-actor';
import { type LockedRevision, lockDraft, lockRevision } from './revision';

const UNDECIDED = ['DRAFT', 'RETURNED', 'SUBMITTED'] as const;

/**
 * The drafts of papers signed at a conference, locked: they are submitted, returned and published in
 * the act of their conference (domain, section 2: conference, "reviews and signs").
 */
export async function lockCompanions(tx: Tx, id: string): Promise<LockedRevision[]> {
  const rows = await tx.revision.findMany({
    where: { companionOfId: id, state: { in: [...UNDECIDED] } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const locked: LockedRevision[] = [];
  for (const row of rows) locked.push(await lockDraft(tx, row.id));
  return locked;
}

/**
 * A revision locked after the conference it is signed at, in the order in which every act locks
 * them; `conference` is null for what goes by itself. Throws as `lockRevision`.
 */
export async function lockWithConference(
  tx: Tx,
  id: string,
  version: number,
): Promise<{ revision: LockedRevision; conference: LockedRevision | null }> {
  if (!isUuid(id)) throw notFound();
  const row = await tx.revision.findUnique({ where: { id }, select: { companionOfId: true } });
  const above = row?.companionOfId ?? null;
  const conference = above === null ? null : await lockDraft(tx, above);
  return { conference, revision: await lockRevision(tx, id, version) };
}

/** Throws CONFLICT for a paper whose conference is decided on, or waits for it. */
export function requireOpenConference(conference: LockedRevision | null): void {
  const isOpen =
    conference === null || conference.state === 'DRAFT' || conference.state === 'RETURNED';
  if (!isOpen) throw conflict('errors.goesWithConference');
}

/** Throws CONFLICT for a paper that goes with its conference and cannot go alone. */
export function requireOwnAct(revision: { companionOfId: string | null }): void {
  if (revision.companionOfId !== null) throw conflict('errors.goesWithConference');
}

/** Says of a refusal that it concerns the signed paper, not the conference on screen. */
export async function withinCompanion<T>(
  companion: { id: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'RULE') throw error;
    const fields = [{ path: `companions[${companion.id}]`, message: 'errors.gap.companion' }];
    throw new AppError('RULE', 'errors.incomplete', { fields, cause: error });
  }
}
