import { addDays } from '@/lib/core/edtf/instant';
import { listConferences } from '@/lib/domain/conferences/queries/list';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { subordinates } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import { type Actor, isPerson } from '@/lib/policy/actor';
import { concerns } from './concerns';
import { latestEvents } from './queries/audit';
import { endingBetween } from './queries/nearing-end';
import { latestPublications } from './queries/published';
import { waitingRevisions } from './queries/waiting';
import type { Dashboard, Glance } from './schema';

/** How far before and after today a nominal end is worth a line. */
const END_DAYS = 365;

/**
 * What an actor finds on coming in, by role: their number of statements depends on the roles alone,
 * and each answers at most twenty rows. A stranger finds nothing.
 */
export async function dashboard(actor: Actor, day: string): Promise<Dashboard> {
  const directory = await unitDirectory(actor);
  const { waiting, own, audit, installation } = concerns(actor);
  const window = { day, first: addDays(day, -END_DAYS), last: addDays(day, END_DAYS) };
  const [read, records] = await Promise.all([
    asActor(actor, async (tx) => ({
      glance: await glance(tx),
      waiting: waiting ? await waitingRevisions(tx, directory) : null,
      published: await latestPublications(tx),
      nearingEnd: await endingBetween(tx, directory, window),
      audit: audit ? await latestEvents(tx) : null,
      installation: installation ? await installed(tx, directory) : null,
    })),
    own ? ownRecords(actor, directory, day) : null,
  ]);
  return { ...read, own: records };
}

const COUNTED = 1001;

async function glance(tx: Tx): Promise<Glance> {
  const rows = await tx.$queryRaw<Glance[]>`
    SELECT (SELECT count(*)::int FROM (SELECT FROM regulation LIMIT ${COUNTED}) AS few) AS regulations,
      (SELECT count(*)::int FROM (SELECT FROM conference LIMIT ${COUNTED}) AS few) AS conferences`;
  return rows[0] ?? { regulations: 0, conferences: 0 };
}

async function installed(tx: Tx, directory: UnitDirectory) {
  const accounts = await tx.user.count({ where: { disabledAt: null } });
  return { accounts, units: directory.byCode.size };
}

/** The newest records to which a unit of the actor, or one beneath it, is a party. */
async function ownRecords(
  actor: Actor,
  directory: UnitDirectory,
  day: string,
): Promise<Dashboard['own']> {
  const units = isPerson(actor) ? actor.memberships.flatMap((each) => each.unitCode ?? []) : [];
  const own = [...new Set(units)];
  const codes = [...new Set(own.flatMap((code) => subordinates(directory, code)))];
  const newest = { unit: [codes], limit: 5, sort: 'newest', day } as const;
  const [regulations, conferences] = await Promise.all([
    listRegulations(actor, newest),
    listConferences(actor, newest),
  ]);
  return { unit: own.length === 1 ? (own[0] ?? null) : null, regulations, conferences };
}
