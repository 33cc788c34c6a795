import { addDays } from '@/lib/core/edtf/instant';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { allOf, raw, type Sql, sql } from '@/lib/platform/db/sql';
import type { FollowUpState } from '../schema/codes';
import type { FollowUpRequest } from '../schema/list';

/** The conditions of a list on `f`, what a thread comes to, and on `asked`. */
export function matches(request: FollowUpRequest): Sql {
  const { status, kind, field, age, regulation, day } = request;
  return allOf([
    (request.unit.length > 0 || regulation) && sql`f.id = ANY (ARRAY(SELECT id FROM asked))`,
    kind && sql`f.kind = ${kind}::"FollowUpKind"`,
    field && sql`f.field = ANY (${spellings(field)}::text[])`,
    age && sql`f.raised_latest <= ${day}::date - make_interval(months => ${Number(age)})`,
    status && isIn(status, day),
  ]);
}

/** The threads of the units and of the regulation asked for: sought once for the whole statement. */
export function asked(request: FollowUpRequest, directory: UnitDirectory): Sql {
  const { unit, regulation } = request;
  const about = regulation && sql`SELECT app.follow_ups_about(ARRAY[${regulation}::uuid]) AS id`;
  const of = unit.length > 0 && ofUnits(unit, directory);
  if (of && about) return sql`${of} INTERSECT ${about}`;
  return of || about || sql`SELECT NULL::uuid AS id WHERE false`;
}

/** The rule of `stateOn` as SQL; a test holds the two against each other. */
export function isIn(state: FollowUpState, day: string): Sql {
  const open = sql`f.place < 2000 AND f.standing = 'OPEN'`;
  const near = sql`coalesce(f.deadline_earliest, f.deadline_latest) <= ${addDays(day, 31)}::date`;
  const later = sql`f.deadline_latest >= ${day}::date`;
  const conditions: Record<FollowUpState, Sql> = {
    OVERDUE: sql`${open} AND f.deadline_latest < ${day}::date`,
    DUE: sql`${open} AND ${later} AND ${near}`,
    OPEN: sql`${open} AND (f.deadline IS NOT NULL OR f.kind = 'SHORTCOMING')
      AND (f.deadline_latest IS NULL OR (${later} AND NOT ${near}))`,
    NO_DEADLINE: sql`${open} AND f.deadline IS NULL AND f.kind = 'COMMITMENT'`,
    DONE: sql`f.place = 2000 AND f.standing = 'DONE'`,
    DROPPED: sql`f.place = 2000 AND f.standing = 'DROPPED'`,
  };
  return conditions[state];
}

/** Recurring shortcomings stand before all others. */
export const RECURRING = raw('f.place <= 1000');

/** As typed, and with a small or a capital letter at the beginning: what an index can be asked for. */
function spellings(field: string): string[] {
  const [first = '', ...rest] = field;
  return [field, ...[first.toLowerCase(), first.toUpperCase()].map((each) => each + rest.join(''))];
}

function ofUnits(groups: FollowUpRequest['unit'], directory: UnitDirectory): Sql {
  const ids = (codes: readonly string[] | undefined) =>
    (codes ?? []).flatMap((code) => directory.byCode.get(code)?.id ?? []);
  const [one, other] = groups;
  const second = other ? sql`${ids(other)}::uuid[]` : raw('NULL');
  return sql`SELECT app.follow_ups_of(${ids(one)}::uuid[], ${second}) AS id`;
}
