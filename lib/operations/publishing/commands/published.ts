import type { Json } from '@/lib/core/changes';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { projectFollowUps } from '@/lib/domain/follow-ups/projection';
import type { Projected } from '@/lib/domain/sources/projection';
import { projectPairs } from '@/lib/operations/pairs/commands';
import { projectSearch } from '@/lib/operations/search/commands';
import type { Tx } from '@/lib/platform/db/as-actor';
import { projectAttachments } from './attachments/move';
import type { RecordType } from './record-types';

export type Published = { type: RecordType; payload: Json; at: Projected };

/**
 * What else follows in the same transaction once a record's rows are written: everything that is
 * derived from records and read instead of them.
 */
export async function derive(tx: Tx, published: Published): Promise<void> {
  await projectAttachments(tx, published);
  if (published.type === 'CONFERENCE') {
    await projectFollowUps(tx, conferencePayload.parse(published.payload), published.at);
  }
  await projectPairs(tx, published);
  await projectSearch(tx, published);
}
