import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { Waiting, WaitingRevision } from '../schema';

type Row = Omit<WaitingRevision, 'unit'> & { unitId: string | null; ofState: number };

const MOST = 10;

/** What row security shows of undecided revisions: those of units the actor writes or decides for. */
export async function waitingRevisions(tx: Tx, directory: UnitDirectory): Promise<Waiting> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT id, record_type AS type, payload ->> 'title' AS title, state,
        CASE state WHEN 'SUBMITTED' THEN submitted_at WHEN 'RETURNED' THEN decided_at
          ELSE saved_at END AS since,
        return_reason AS "returnReason", drafting_unit_id AS "unitId",
        count(*) OVER (PARTITION BY state)::int AS "ofState",
        row_number() OVER (PARTITION BY state ORDER BY saved_at DESC, id) AS place
      FROM revision WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED')) AS open
    WHERE place <= ${MOST}
    ORDER BY array_position(ARRAY['RETURNED', 'SUBMITTED', 'DRAFT'], state::text), place`;
  const counts = { DRAFT: 0, SUBMITTED: 0, RETURNED: 0 };
  for (const { state, ofState } of rows) counts[state] = ofState;
  const items = rows.slice(0, MOST).map(({ unitId, id, type, title, state, since, ...rest }) => {
    const unit = directory.byId.get(unitId ?? '');
    const { returnReason } = rest;
    return {
      ...{ id, type, title, state, since, returnReason },
      unit: unit ? presentName(unit) : null,
    };
  });
  return { counts, items };
}
