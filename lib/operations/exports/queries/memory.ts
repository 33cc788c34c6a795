import type { Reading } from '@/lib/domain/audit/commands';
import { listFollowUps } from '@/lib/domain/follow-ups/queries/list';
import type { FollowUpRequest } from '@/lib/domain/follow-ups/schema/list';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import { listPairs } from '@/lib/operations/pairs/queries/matrix';
import type { PairFilter } from '@/lib/operations/pairs/schema/matrix';
import { asActor } from '@/lib/platform/db/as-actor';
import { translatorFor } from '@/lib/platform/i18n/translate';
import type { Actor } from '@/lib/policy/actor';
import { followUpColumns } from '../columns/follow-ups';
import { pairColumns } from '../columns/pairs';
import type { Table } from '../schema';
import { ROWS_AT_A_TIME, tableOf } from './whole-list';

const t = translatorFor('vi');

/** All pairs the actor may see anything of, as a table: counts only, over what they may see. */
export async function pairTable(
  actor: Actor,
  filter: Omit<PairFilter, 'limit' | 'cursor'> & { day: string },
): Promise<Table> {
  // The counts of all pairs are one statement: cutting them into pages would only repeat it.
  const limit = Number.MAX_SAFE_INTEGER;
  return tableOf(actor, {
    name: t('exports.sheet.pairs'),
    columns: pairColumns(t, filter.years),
    read: () => listPairs(actor, { ...filter, limit }),
  });
}

/** All follow-ups the actor may see that fit the request, as a table. */
export async function followUpTable(
  actor: Actor,
  request: Omit<FollowUpRequest, 'limit' | 'cursor'>,
): Promise<Table> {
  return tableOf(actor, {
    name: t('exports.sheet.followUps'),
    columns: followUpColumns(t, request.day),
    read: (cursor) => listFollowUps(actor, { ...request, limit: ROWS_AT_A_TIME, cursor }),
    readings: (items) => readingsOf(actor, items),
  });
}

/** The conferences that these rows repeat and that are for their parties only. */
async function readingsOf(actor: Actor, items: readonly ThreadView[]): Promise<Reading[]> {
  const ids = items.flatMap(({ mentions }) => mentions.map(({ conference }) => conference.id));
  const closed = await asActor(actor, (tx) =>
    tx.conference.findMany({
      where: { id: { in: [...new Set(ids)] }, access: 'PARTIES' },
      select: { id: true },
    }),
  );
  return closed.map(({ id }) => ({ recordType: 'CONFERENCE', recordId: id, channel: 'export' }));
}
