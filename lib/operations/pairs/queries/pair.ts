import { recordReadings } from '@/lib/domain/audit/commands';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { identitiesOf, type Sides, sidesOf, sideView } from '../rules/sides';
import type { PairSummary } from '../schema/summary';
import { conferencesOf } from './conferences';
import { papersOf } from './regulations';
import { type PairRow, pairRows, recordsOf } from './rows';
import { type Found, summaryOf } from './summary';
import { threadsAt } from './threads';
import { commendationsOf, figuresOf, peopleOf } from './told';

export type PairRequest = { asOf: string; rollup: boolean; channel: 'page' | 'api' | 'export' };

/** How much of a long history is read in full; the counts are of all of it. */
const MOST = { regulations: 60, conferences: 60 };

/**
 * What two units share, as far as the actor may see it, in a fixed number of statements. Successors
 * inherit; with `rollup` those beneath both count too. Throws NOT_FOUND for codes of no two units.
 * Readings of records that are for their parties only are noted.
 */
export async function getPair(
  actor: Actor,
  codes: readonly [string, string],
  request: PairRequest,
): Promise<PairSummary> {
  const directory = await unitDirectory(actor);
  const sides = sidesOf(directory, ...codes);
  const found = await asActor(actor, (tx) => read(tx, directory, sides, request));
  await noteReadings(actor, found, request.channel);
  return {
    sides: { a: sideView(directory, sides.a), b: sideView(directory, sides.b) },
    ...summaryOf(found, { directory, sides, ...request }),
  };
}

async function read(
  tx: Tx,
  directory: UnitDirectory,
  sides: Sides,
  { asOf, rollup }: PairRequest,
): Promise<Found> {
  const rows = await pairRows(tx, identitiesOf(directory, sides, rollup));
  const conferenceIds = recordsOf(rows, 'CONFERENCE', MOST.conferences);
  const regulationIds = recordsOf(rows, 'REGULATION', MOST.regulations);
  return {
    rows,
    papers: await papersOf(tx, directory, regulationIds, asOf),
    conferences: await conferencesOf(tx, directory, conferenceIds),
    figures: await figuresOf(tx, conferenceIds),
    commendations: await commendationsOf(tx, conferenceIds),
    people: await peopleOf(tx, conferenceIds),
    threads: await threadsAt(tx, directory, conferenceIds, asOf),
  };
}

async function noteReadings(
  actor: Actor,
  { rows, papers, conferences }: Found,
  channel: PairRequest['channel'],
): Promise<void> {
  const read = new Set([...papers, ...conferences].map(({ view }) => view.id));
  const closed = new Map<string, PairRow>(
    rows
      .filter((row) => row.access === 'PARTIES' && read.has(row.recordId))
      .map((row) => [row.recordId, row]),
  );
  await recordReadings(
    actor,
    [...closed.values()].map(({ recordType, recordId }) => ({ recordType, recordId, channel })),
  );
}
