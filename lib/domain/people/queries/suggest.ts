import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import { asActor } from '@/lib/platform/db/as-actor';
import { beginsWords } from '@/lib/platform/db/folded';
import { sql } from '@/lib/platform/db/sql';
import type { Actor } from '@/lib/policy/actor';
import type { PersonSuggestion } from '../schema/suggestion';

const MOST = 8;

/**
 * People whose names begin with what is typed, each with rank, posts and unit of the last day on which
 * the actor may see them; nobody before two letters are typed.
 */
export async function suggestPeople(actor: Actor, typed: string): Promise<PersonSuggestion[]> {
  if (typed.trim().length < 2) return [];
  const directory = await unitDirectory(actor);
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT p.id, p.name, seen.rank, seen.posts, seen.unit_id AS "unitId", seen.day AS "on"
      FROM person p CROSS JOIN LATERAL (
        SELECT a.rank, a.posts, a.unit_id, c.held_on AS day, c.held_latest AS latest
        FROM participation a JOIN conference c ON c.id = a.conference_id WHERE a.person_id = p.id
        UNION ALL
        SELECT s.rank, s.posts, s.unit_id, r.signed_on, r.signed_latest
        FROM regulation_signatory s JOIN regulation r ON r.id = s.regulation_id
        WHERE s.person_id = p.id
        ORDER BY latest DESC NULLS LAST LIMIT 1) AS seen
      WHERE p.merged_into_id IS NULL AND ${beginsWords(sql`p.name`, typed)}
      ORDER BY seen.latest DESC NULLS LAST, p.name, p.id LIMIT ${MOST}`,
  );
  return rows.map(({ unitId, posts, ...row }) => {
    const unit = directory.byId.get(unitId ?? '');
    const named = unit ? { code: unit.code, name: presentName(unit) } : null;
    return { ...row, posts: posts ?? [], unit: named };
  });
}

type Row = {
  id: string;
  name: string;
  rank: string | null;
  posts: string[] | null;
  unitId: string | null;
  on: string | null;
};
