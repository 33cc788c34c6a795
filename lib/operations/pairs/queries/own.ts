import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { subordinates } from '@/lib/domain/units/rules';
import { asActor } from '@/lib/platform/db/as-actor';
import { type Actor, isPerson } from '@/lib/policy/actor';
import type { PairCount } from '../schema/matrix';
import { type Counted, countPairs, named, presentPlaces } from './counts';

const MOST = 8;
const YEARS = 5;

/**
 * The pairs of the units that a leader leads, those between two of them first, then what is
 * overdue, then who meets most; none for whoever leads nothing.
 */
export async function leaderPairs(actor: Actor, day: string): Promise<PairCount[]> {
  const led = isPerson(actor) ? actor.memberships.filter(({ role }) => role === 'LEADER') : [];
  const codes = new Set(led.flatMap(({ unitCode }) => unitCode ?? []));
  if (codes.size === 0) return [];
  const directory = await unitDirectory(actor);
  const covered = new Set([...codes].flatMap((code) => subordinates(directory, code)));
  const places = presentPlaces(directory);
  const counted = await asActor(actor, (tx) => countPairs(tx, places, { day, years: YEARS }));
  const rank = ({ a, b }: Counted) => Number(codes.has(a)) + Number(codes.has(b));
  return counted
    .filter(({ a, b }) => a !== b && (covered.has(a) || covered.has(b)))
    .sort(
      (one, other) =>
        rank(other) - rank(one) ||
        Number(other.overdue) - Number(one.overdue) ||
        other.recent - one.recent ||
        other.conferences - one.conferences,
    )
    .slice(0, MOST)
    .map((each) => named(each, directory));
}
