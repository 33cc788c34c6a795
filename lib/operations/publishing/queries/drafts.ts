import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canRestore, canSave, canWithdraw } from '@/lib/policy/revisions';
import type { DraftItem, DraftLists } from '../schema/draft';

/** Longer lists than this are not read by people; what is older is found by its record. */
const MOST = 200;

type Row = Omit<DraftItem, 'unit' | 'can'> & {
  unitId: string;
  authorId: string | null;
  editors: string[];
  isOwn: boolean;
  secretary: boolean;
};

/**
 * Everything undecided of the actor's units, latest saved first, and what was withdrawn there; one
 * statement. Row security shows secretaries and approvers the drafts of their units alone.
 */
export async function listDrafts(actor: Actor): Promise<DraftLists> {
  const directory = await unitDirectory(actor);
  const me = userIdOf(actor);
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT v.id, v.record_type AS type, coalesce(v.payload ->> 'title', '') AS title, v.state,
        v.version, v.saved_at AS "savedAt", author.display_name AS author,
        v.drafting_unit_id AS "unitId", v.author_id AS "authorId", v.editors,
        v.base_id IS NOT NULL AS "isCorrection", v.companion_of_id IS NOT NULL AS "isCompanion",
        v.return_reason AS "returnReason",
        coalesce(v.author_id = ${me}::uuid OR ${me}::uuid = ANY (v.editors), false) AS "isOwn",
        coalesce(v.drafting_unit_id = ANY ((SELECT app.actor_units(ARRAY['SECRETARY']::"Role"[]))::uuid[]), false) AS secretary
      FROM revision v LEFT JOIN "user" author ON author.id = v.author_id
      WHERE v.state IN ('DRAFT', 'RETURNED', 'SUBMITTED', 'WITHDRAWN')
      ORDER BY v.saved_at DESC, v.id DESC LIMIT ${MOST}`,
  );
  const open = rows.filter(({ state }) => state !== 'WITHDRAWN');
  const listed = (some: Row[]) => some.map((row) => itemOf(actor, directory, row));
  return {
    mine: listed(open.filter(({ isOwn }) => isOwn)),
    unit: listed(open.filter(({ isOwn }) => !isOwn)),
    withdrawn: listed(rows.filter(({ state }) => state === 'WITHDRAWN')),
  };
}

function itemOf(actor: Actor, directory: UnitDirectory, row: Row): DraftItem {
  const { unitId, authorId, editors, isOwn: _, secretary, ...item } = row;
  const unit = directory.byId.get(unitId);
  const facts = { state: item.state, authorId, editors };
  const standing = { secretary, approver: false };
  return {
    ...item,
    unit: unit ? presentName(unit) : '',
    can: {
      write: canSave(actor, standing, facts),
      withdraw: canWithdraw(actor, standing, facts),
      restore: canRestore(actor, standing, facts),
    },
  };
}
