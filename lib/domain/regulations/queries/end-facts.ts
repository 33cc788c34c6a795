import { raw, type Sql, sql } from '@/lib/platform/db/sql';
import type { Happened, ValidityFacts } from '../rules/validity';

/** What the database knows of a paper's beginning and end, as of one day. */
export type LifeRow = {
  signedCertainty: string;
  signedEarliest: string | null;
  signedLatest: string | null;
  effectiveEarliest: string | null;
  effectiveLatest: string | null;
  endsEarliest: string | null;
  endsLatest: string | null;
  endIsOpen: boolean;
  /** 2 certainly, 1 perhaps; null where no visible paper touches it. */
  replaced: number | null;
  amended: number | null;
  guidedGone: number | null;
};

/** The columns of a paper's life, from `regulation` and `app.end_facts` under these aliases. */
export function lifeColumns(regulation: string, ends: string): Sql {
  return raw(`${regulation}.signed_certainty AS "signedCertainty",
    ${regulation}.signed_earliest::text AS "signedEarliest", ${regulation}.signed_latest::text AS "signedLatest",
    ${regulation}.effective_earliest::text AS "effectiveEarliest", ${regulation}.effective_latest::text AS "effectiveLatest",
    ${regulation}.ends_earliest::text AS "endsEarliest", ${regulation}.ends_latest::text AS "endsLatest",
    ${regulation}.end_is_open AS "endIsOpen", ${ends}.replaced, ${ends}.amended, ${ends}.guided_gone AS "guidedGone"`);
}

/** A row of `lifeColumns` as the facts of the rule; null counts as nothing recorded. */
export function factsOf(row: LifeRow): ValidityFacts {
  return {
    signed: { earliest: row.signedEarliest, latest: row.signedLatest },
    signedInferred: row.signedCertainty === 'INFERRED',
    effective: { earliest: row.effectiveEarliest, latest: row.effectiveLatest },
    ends: { earliest: row.endsEarliest, latest: row.endsLatest },
    endIsOpen: row.endIsOpen,
    replaced: happened(row.replaced),
    amended: happened(row.amended),
    guidedGone: happened(row.guidedGone),
  };
}

/**
 * The rule of `validityOn` as SQL over `regulation r` and `app.end_facts e`, for filtering; a test
 * holds the two against each other.
 */
export function validityCode(day: string): Sql {
  const dated = 'num_nonnulls(r.effective_earliest, r.effective_latest) > 0';
  const first = raw(`(CASE WHEN ${dated} THEN r.effective_earliest ELSE r.signed_earliest END)`);
  const last = raw(`(CASE WHEN ${dated} THEN r.effective_latest ELSE r.signed_latest END)`);
  return sql`CASE
    WHEN ${first} > ${day}::date THEN 'NOT_YET_IN_FORCE'
    WHEN e.replaced > 0 OR e.guided_gone > 0 THEN 'EXPIRED'
    WHEN NOT r.end_is_open AND num_nonnulls(r.ends_earliest, r.ends_latest) > 0
      AND (r.ends_earliest < ${day}::date) IS NOT FALSE THEN 'EXPIRED'
    WHEN e.amended > 0 THEN 'PARTLY_EXPIRED'
    WHEN num_nonnulls(${first}, ${last}) = 0 THEN 'UNKNOWN'
    ELSE 'IN_FORCE' END`;
}

function happened(code: number | null): Happened {
  if (code === 2) return 'YES';
  return code === 1 ? 'MAYBE' : 'NO';
}
