import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { type Reading, recordReading } from '@/lib/domain/audit/commands';
import { ownSides } from '@/lib/domain/sources/queries/confirmations';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import type { ConferenceView } from '../schema/view';
import { WHOLE_CONFERENCE } from './rows';
import { viewOf } from './views';

/**
 * A conference with everything that hangs on it, units under their names of the day. Opening one
 * that is for its parties only is noted. Throws NOT_FOUND for what is malformed, unseen or absent.
 */
export async function getConference(
  actor: Actor,
  id: string,
  channel: Reading['channel'] = 'page',
): Promise<ConferenceView> {
  if (!isUuid(id)) throw notFound();
  const directory = await unitDirectory(actor);
  const { row, own } = await asActor(actor, async (tx) => {
    const row = await tx.conference.findUnique({ where: { id }, include: WHOLE_CONFERENCE });
    if (row === null) throw notFound();
    return { row, own: await ownSides(tx, actor, row) };
  });
  if (row.access === 'PARTIES') {
    await recordReading(actor, { recordType: 'CONFERENCE', recordId: row.id, channel });
  }
  return viewOf(row, directory, own);
}
