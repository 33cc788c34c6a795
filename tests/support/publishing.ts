import { beforeAll } from 'vitest';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, type TestDatabase } from './database';
import { regulation } from './records';
import { makeWorld, type World } from './world';

/** The people of one unit who draft and decide; `both` may do either, but not with one draft. */
export type Cast = { world: World; secretary: UserActor; approver: UserActor; both: UserActor };

/** A world with its cast, made before the tests of a file. */
export function ownCast(database: () => TestDatabase): () => Cast {
  let cast: Cast | undefined;
  beforeAll(async () => {
    const world = await makeWorld(database());
    cast = {
      world,
      secretary: await world.person(['SECRETARY', 'W-A']),
      approver: await world.person(['APPROVER', 'W-A']),
      both: await world.person(['SECRETARY', 'W-A'], ['APPROVER', 'W-A']),
    };
  });
  return () => {
    if (cast === undefined) throw new Error('The cast is there only while the tests run.');
    return cast;
  };
}

/** A draft of W-A for a regulation of this number, signed on a day that goes with it. */
export function draft(number: string) {
  const day = new Date(Date.UTC(1990, 0, 1 + 60 * (Number.parseInt(number, 10) || 0)));
  const payload = regulation({ number, signedOn: day.toISOString().slice(0, 10) });
  return { type: 'REGULATION' as const, draftingUnit: 'W-A', payload };
}

/** The actions recorded for a subject, in their order. */
export async function events(database: TestDatabase, subjectId: string): Promise<string[]> {
  const { rows } = await asOwner(database, (owner) =>
    owner.query('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY seq', [subjectId]),
  );
  return rows.map((row) => row.action);
}

/** How many rows of a table have this value, whoever may see them. */
export async function rowsWith(
  database: TestDatabase,
  table: string,
  column: string,
  id: string,
): Promise<number> {
  const { rows } = await asOwner(database, (owner) =>
    owner.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${column} = $1`, [id]),
  );
  return rows[0].n;
}
