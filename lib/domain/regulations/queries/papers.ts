import type { DateView } from '@/lib/domain/sources/schema/views';
import type { Tx } from '@/lib/platform/db/as-actor';
import { validityOn } from '../rules/validity';
import type { RegulationKind } from '../schema/codes';
import type { PaperView, RelationView } from '../schema/view';
import { factsOf, type LifeRow, lifeColumns } from './end-facts';

/** How far the drawing of relations reaches, in steps and in papers. */
const STEPS = 2;
const MOST_PAPERS = 20;

/**
 * The papers around one and what they do to each other, as far as the reader sees them: relations
 * both ways and cited bases, two steps far, at most twenty papers.
 */
export async function papersAround(
  tx: Tx,
  id: string,
  day: string,
): Promise<{ papers: PaperView[]; relations: RelationView[] }> {
  const known = new Set([id]);
  let relations: RelationView[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    relations = await relationsOf(tx, [...known]);
    for (const { acting, target } of relations) {
      if (known.size < MOST_PAPERS) known.add(acting);
      if (target && known.size < MOST_PAPERS) known.add(target);
    }
  }
  const papers = await papersOf(tx, [...known], day);
  const drawn = relations.filter(
    (each) => known.has(each.acting) && (each.target === null || known.has(each.target)),
  );
  return { papers, relations: drawn };
}

async function relationsOf(tx: Tx, ids: string[]): Promise<RelationView[]> {
  return tx.$queryRaw<RelationView[]>`
    SELECT x.kind, x.acting_id AS acting, x.target_id AS target, x.target_text AS "targetText", x.certainty, x.basis
    FROM regulation_relation x WHERE x.acting_id = ANY (${ids}::uuid[]) OR x.target_id = ANY (${ids}::uuid[])
    UNION ALL
    SELECT 'BASED_ON', b.regulation_id, b.resolved_regulation_id, b.text, coalesce(b.resolved_certainty, 'INFERRED'), b.resolved_basis
    FROM legal_basis b JOIN regulation r ON r.id = b.resolved_regulation_id
    WHERE b.regulation_id = ANY (${ids}::uuid[])
      OR (b.regulation_id IS NOT NULL AND b.resolved_regulation_id = ANY (${ids}::uuid[]))
    ORDER BY 2, 3, 1`;
}

type PaperRow = LifeRow & {
  id: string;
  number: string | null;
  title: string;
  kind: RegulationKind;
  signedOn: string | null;
  signedCertainty: DateView['certainty'];
  signedStated: string | null;
};

async function papersOf(tx: Tx, ids: string[], day: string): Promise<PaperView[]> {
  const rows = await tx.$queryRaw<PaperRow[]>`
    SELECT r.id, r.number, r.title, r.kind, r.signed_on AS "signedOn", r.signed_stated AS "signedStated",
      ${lifeColumns('r', 'e')}
    FROM regulation r LEFT JOIN app.end_facts(${ids}::uuid[], ${day}::date) e ON e.id = r.id
    WHERE r.id = ANY (${ids}::uuid[]) ORDER BY r.signed_latest NULLS LAST, r.id`;
  return rows.map((row) => {
    const { id, number, title, kind } = row;
    const { validity, maybe } = validityOn(day, factsOf(row));
    const signedOn = {
      edtf: row.signedOn,
      certainty: row.signedCertainty,
      statedPart: row.signedStated,
    };
    return { id, number, title, kind, signedOn, validity, maybe };
  });
}
