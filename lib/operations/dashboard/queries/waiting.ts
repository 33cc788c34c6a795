import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { AwaitedWord, Waiting, WaitingRevision } from '../schema';

type Row = Omit<WaitingRevision, 'unit'> & { unitId: string | null; ofState: number };

const MOST = 10;

/** What waits for the actor: drafts to write on, drafts to decide, records to confirm. Two statements. */
export async function waitingRevisions(tx: Tx, directory: UnitDirectory): Promise<Waiting> {
  const rows = await undecided(tx);
  const words = await awaitedWords(tx);
  const counts = { DRAFT: 0, SUBMITTED: 0, RETURNED: 0, CONFIRM: words[0]?.count ?? 0 };
  for (const { state, ofState } of rows) counts[state] = ofState;
  const items = rows.slice(0, MOST).map(({ unitId, ofState, ...row }) => {
    const unit = directory.byId.get(unitId ?? '');
    return { ...row, unit: unit ? presentName(unit) : null };
  });
  return { counts, items, toConfirm: words.map(({ count, ...word }) => word) };
}

/** Drafts of units one is secretary of, and submitted ones one may decide: not one's own. */
function undecided(tx: Tx): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT id, type, title, state, since, "returnReason", "unitId", "ofState" FROM (
      SELECT id, record_type AS type, payload ->> 'title' AS title, state,
        CASE state WHEN 'SUBMITTED' THEN submitted_at WHEN 'RETURNED' THEN decided_at
          ELSE saved_at END AS since,
        CASE state WHEN 'RETURNED' THEN return_reason END AS "returnReason",
        drafting_unit_id AS "unitId", count(*) OVER (PARTITION BY state)::int AS "ofState",
        row_number() OVER (PARTITION BY state ORDER BY saved_at DESC, id) AS place
      FROM revision
      WHERE companion_of_id IS NULL AND (
        state IN ('DRAFT', 'RETURNED')
          AND drafting_unit_id = ANY ((SELECT app.actor_units(ARRAY['SECRETARY']::"Role"[]))::uuid[])
        OR state = 'SUBMITTED' AND NOT (SELECT app.actor_id()) = ANY (author_id || editors)
          AND drafting_unit_id = ANY ((SELECT app.actor_units(ARRAY['APPROVER']::"Role"[]))::uuid[]))
      ) AS open
    WHERE place <= ${MOST}
    ORDER BY array_position(ARRAY['RETURNED', 'SUBMITTED', 'DRAFT'], state::text), place`;
}

/** Records one was asked to confirm and has not spoken of, as long as a side of one's is silent. */
function awaitedWords(tx: Tx): Promise<(AwaitedWord & { count: number })[]> {
  return tx.$queryRaw<(AwaitedWord & { count: number })[]>`
    WITH mine AS (SELECT app.actor_units(ARRAY['APPROVER', 'LEADER']::"Role"[]) AS units),
    asked AS (
      SELECT 'REGULATION' AS type, r.id, r.title, n.at, r.party_units AS sides,
        r.confirmed_units || r.disputed_units AS spoken, n.revision_id
      FROM notice n JOIN regulation r ON r.id = n.regulation_id AND r.revision_id = n.revision_id
      WHERE n.kind = 'AWAITING_CONFIRMATION'
      UNION ALL
      SELECT 'CONFERENCE', c.id, c.title, n.at, c.party_units, c.confirmed_units || c.disputed_units, n.revision_id
      FROM notice n JOIN conference c ON c.id = n.conference_id AND c.revision_id = n.revision_id
      WHERE n.kind = 'AWAITING_CONFIRMATION')
    SELECT a.type, a.id, a.title, a.at AS since, count(*) OVER ()::int AS count
    FROM asked a, mine
    WHERE EXISTS (SELECT FROM unnest(a.sides) AS side(id)
        WHERE side.id = ANY (mine.units) AND side.id <> ALL (a.spoken))
      AND NOT EXISTS (SELECT FROM confirmation w
        WHERE w.revision_id = a.revision_id AND w.user_id = app.actor_id())
    ORDER BY a.at, a.id LIMIT ${MOST}`;
}
