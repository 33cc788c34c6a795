import { bounds } from '@/lib/core/edtf/bounds';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { RecordType } from '../../commands/record-types';
import type { Warning } from '../../schema/warning';
import { conferencesAlike, regulationsAlike } from './duplicates';
import { figuresOutOfLine } from './figures';
import { unitsEnded } from './units-ended';

/** What somebody wrote, of which record. */
export type Written = { recordType: RecordType; recordId: string; payload: unknown };

/**
 * Everything about a draft that wants an answer before it is submitted: a record that may be the
 * same, a conference before its regulation, a unit that had ended, a figure out of line. Only
 * records that the actor may see are compared. A fixed number of queries.
 */
export async function draftWarnings(tx: Tx, written: Written): Promise<Warning[]> {
  return written.recordType === 'REGULATION'
    ? ofRegulation(tx, written.recordId, regulationPayload.parse(written.payload))
    : ofConference(tx, written.recordId, conferencePayload.parse(written.payload));
}

async function ofRegulation(
  tx: Tx,
  recordId: string,
  payload: ReturnType<typeof regulationPayload.parse>,
): Promise<Warning[]> {
  const alike = await regulationsAlike(tx, recordId, payload);
  const named = payload.parties.map(({ id, unit }) => ({ path: `parties[${id}].unit`, unit }));
  return [...alike, ...(await unitsEnded(tx, named, payload.signedOn))];
}

async function ofConference(
  tx: Tx,
  recordId: string,
  payload: ReturnType<typeof conferencePayload.parse>,
): Promise<Warning[]> {
  const named = [
    ...payload.parties.map(({ id, unit }) => ({ path: `parties[${id}].unit`, unit })),
    ...payload.participants.map(({ id, unit }) => ({ path: `participants[${id}].unit`, unit })),
  ];
  return [
    ...(await conferencesAlike(tx, recordId, payload)),
    ...(await beforeRegulation(tx, payload)),
    ...(await unitsEnded(tx, named, payload.heldOn)),
    ...(await figuresOutOfLine(tx, recordId, payload)),
  ];
}

/** A regulation cannot be reviewed before it was signed. */
async function beforeRegulation(
  tx: Tx,
  { heldOn, regulations }: ReturnType<typeof conferencePayload.parse>,
): Promise<Warning[]> {
  const held = bounds(heldOn ?? '').latest;
  if (held === null || regulations.length === 0) return [];
  const later = await tx.regulation.findMany({
    where: {
      id: { in: regulations.map(({ regulation }) => regulation) },
      signedEarliest: { gt: new Date(held) },
    },
    select: { id: true, title: true },
  });
  return later.map(({ id, title }) => ({
    key: `BEFORE_REGULATION:${id}`,
    code: 'BEFORE_REGULATION',
    path: 'heldOn',
    values: { title },
    record: { type: 'regulation', id },
  }));
}
