import { dayOf } from '@/lib/core/edtf/instant';
import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { type Reading, recordReadings } from '@/lib/domain/audit/commands';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { canDecideFollowUp } from '@/lib/policy/follow-ups';
import type { FollowUpView, ThreadView } from '../schema/view';
import { type DecisionRow, type ThreadRows, threadsOf } from './rows';
import { threadViewOf, unitsOf } from './views';

/**
 * One thread with every visible mention and decision; a merged one leads to the thread that it
 * counts to. What conferences for their parties only say of it is noted as read. Throws NOT_FOUND for
 * what is malformed, unseen or absent.
 */
export async function getFollowUp(
  actor: Actor,
  id: string,
  day: string = dayOf(new Date()),
): Promise<FollowUpView> {
  if (!isUuid(id)) throw notFound();
  const directory = await unitDirectory(actor);
  const { rows, units, leads } = await asActor(actor, async (tx) => {
    const rows = await threadOf(tx, id);
    const units = unitsOf(rows);
    return { rows, units, leads: await leadsAny(tx, units) };
  });
  await recordReadings(actor, readingsOf(rows));
  return {
    ...threadViewOf(rows, day, directory),
    version: rows.version,
    decisions: rows.decisions.map(decisionViewOf),
    parties: units.flatMap((unit) => directory.byId.get(unit)?.code ?? []),
    can: { decide: canDecideFollowUp(actor, { leads }) },
  };
}

/** The threads that a conference speaks of, whoever raised them first, in the order of its items. */
export async function followUpsOfConference(
  actor: Actor,
  conferenceId: string,
  day: string = dayOf(new Date()),
): Promise<ThreadView[]> {
  if (!isUuid(conferenceId)) return [];
  const directory = await unitDirectory(actor);
  return asActor(actor, async (tx) => {
    const mentions = await tx.followUpMention.findMany({
      where: { conferenceId },
      select: { threadId: true },
      orderBy: [{ named: 'asc' }, { outcomeItem: { position: 'asc' } }, { itemId: 'asc' }],
    });
    const ids = [...new Set(mentions.map(({ threadId }) => threadId))];
    return (await threadsOf(tx, ids)).map((rows) => threadViewOf(rows, day, directory));
  });
}

/** The rows of a visible thread, through its merges. Throws NOT_FOUND. */
export async function threadOf(tx: Tx, id: string): Promise<ThreadRows> {
  const found = await tx.followUp.findUnique({ where: { id }, select: { rootId: true } });
  const [rows] = found ? await threadsOf(tx, [found.rootId]) : [];
  if (rows === undefined) throw notFound();
  return rows;
}

/** Whether a leader's membership of the actor covers one of these units. */
export async function leadsAny(tx: Tx, units: readonly string[]): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ leads: boolean }[]>`
    SELECT app.actor_units(ARRAY['LEADER']::"Role"[]) && ${[...units]}::uuid[] AS leads`;
  return row?.leads ?? false;
}

function readingsOf({ mentions }: ThreadRows): Reading[] {
  const closed = mentions.filter(({ access }) => access === 'PARTIES');
  return [...new Set(closed.map(({ conference }) => conference))].map((recordId) => {
    return { recordType: 'CONFERENCE', recordId, channel: 'page' };
  });
}

function decisionViewOf({ id, kind, reason, by, at, undone }: DecisionRow) {
  return { id, kind, reason, by, at: at.toISOString(), undone };
}
