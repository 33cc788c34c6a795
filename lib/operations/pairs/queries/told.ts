import type { Tx } from '@/lib/platform/db/as-actor';
import type { RecordedFigure } from '../rules/series';

export type ToldCommendation = {
  conference: string;
  collectives: number | null;
  individuals: number | null;
  forms: string[];
  awardingUnits: string[];
  awardingTexts: string[];
};

export type ToldPerson = {
  conference: string;
  personId: string | null;
  name: string;
  rank: string | null;
  posts: string[];
  role: string;
  unitId: string | null;
};

/** The figures of these conferences with the period they count, else the one under review. */
export function figuresOf(tx: Tx, conferences: readonly string[]): Promise<RecordedFigure[]> {
  return tx.$queryRaw<RecordedFigure[]>`
    SELECT f.conference_id AS conference, f.item_id AS "itemId", i.name AS indicator, i.measure,
      f.operator, trim_scale(f.number)::text AS number, coalesce(f.period, c.period) AS period, f.raw, f.malformed,
      f.counts_delegates AS "countsDelegates"
    FROM figure f JOIN indicator i ON i.id = f.indicator_id JOIN conference c ON c.id = f.conference_id
    WHERE f.conference_id = ANY (${conferences}::uuid[])
    ORDER BY c.held_latest DESC NULLS LAST, c.id, f.position`;
}

/** What was commended at each of these conferences; a count that is not stated makes the sum unknown. */
export function commendationsOf(
  tx: Tx,
  conferences: readonly string[],
): Promise<ToldCommendation[]> {
  return tx.$queryRaw<ToldCommendation[]>`
    SELECT k.conference_id AS conference,
      CASE WHEN bool_and(k.count IS NOT NULL) FILTER (WHERE k.recipient = 'COLLECTIVE')
        THEN (sum(k.count) FILTER (WHERE k.recipient = 'COLLECTIVE'))::int END AS collectives,
      CASE WHEN bool_and(k.count IS NOT NULL) FILTER (WHERE k.recipient = 'INDIVIDUAL')
        THEN (sum(k.count) FILTER (WHERE k.recipient = 'INDIVIDUAL'))::int END AS individuals,
      array_remove(array_agg(DISTINCT k.form), NULL) AS forms,
      array_remove(array_agg(DISTINCT k.awarding_id), NULL) AS "awardingUnits",
      array_remove(array_agg(DISTINCT k.awarding_text), NULL) AS "awardingTexts"
    FROM commendation k WHERE k.conference_id = ANY (${conferences}::uuid[])
    GROUP BY k.conference_id`;
}

const MOST_PEOPLE = 60;

// OFFSET 0 keeps the planner from walking all conferences in their order for the sake of the limit.
/** Who stood for a side at these conferences, those who presided first; the newest conference first. */
export function peopleOf(tx: Tx, conferences: readonly string[]): Promise<ToldPerson[]> {
  return tx.$queryRaw<ToldPerson[]>`
    SELECT conference, "personId", name, rank, posts, role, "unitId" FROM (
    SELECT x.conference_id AS conference, n.id AS "personId", n.name, x.rank, x.posts, x.role,
      x.unit_id AS "unitId", c.held_latest, x.position
    FROM participation x JOIN person n ON n.id = x.person_id JOIN conference c ON c.id = x.conference_id
    WHERE x.conference_id = ANY (${conferences}::uuid[]) AND x.unit_id IS NOT NULL
    OFFSET 0) AS own
    ORDER BY held_latest DESC NULLS LAST, conference, role NOT IN ('CHAIR', 'CO_CHAIR'), position
    LIMIT ${MOST_PEOPLE}`;
}
