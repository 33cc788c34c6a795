import { uuidv7 } from '@/lib/core/uuid';
import type { Membership, UserActor } from '@/lib/policy/actor';
import type { Role } from '@/prisma/generated/enums';
import { asOwner, type TestDatabase } from './database';

/** A small state: W-A with a subordinate and a dissolved predecessor, W-B, and W-C who is no party. */
const UNITS = [
  ['W-TOP', null],
  ['W-A', 'W-TOP'],
  ['W-A-1', 'W-A'],
  ['W-A-OLD', null],
  ['W-B', null],
  ['W-C', null],
] as const;

export type World = {
  unitId: (code: string) => string;
  /** A new account with these roles; each call makes another person. */
  person: (...memberships: [Role, string | null][]) => Promise<UserActor>;
};

/** Units and accounts of its own, so that a test leans on no reference data. */
export async function makeWorld(database: TestDatabase): Promise<World> {
  const ids = new Map<string, string>(UNITS.map(([code]) => [code, uuidv7()]));
  const unitId = (code: string) => ids.get(code) ?? '';
  await asOwner(database, async (owner) => {
    for (const [code, parent] of UNITS) {
      await owner.query(
        `INSERT INTO unit (id, code, kind, sector, parent_id) VALUES ($1, $2, 'OTHER', 'CIVIL', $3)`,
        [unitId(code), code, parent ? unitId(parent) : null],
      );
      await owner.query(
        `INSERT INTO unit_name (unit_id, name, kind) VALUES ($1, 'Đơn vị ' || $2::text, 'OFFICIAL')`,
        [unitId(code), code],
      );
    }
    const change = uuidv7();
    await owner.query(
      `INSERT INTO unit_change (id, code, kind, date) VALUES ($1, 'W-1', 'MERGED_INTO', '2020')`,
      [change],
    );
    await owner.query(`INSERT INTO unit_change_predecessor VALUES ($1, $2, 0)`, [
      change,
      unitId('W-A-OLD'),
    ]);
    await owner.query(`INSERT INTO unit_change_successor VALUES ($1, $2, 0)`, [
      change,
      unitId('W-A'),
    ]);
    await owner.query('SELECT app.rebuild_unit_cover()');
  });
  return { unitId, person: (...roles) => makePerson(database, unitId, roles) };
}

async function makePerson(
  database: TestDatabase,
  unitId: (code: string) => string,
  roles: [Role, string | null][],
): Promise<UserActor> {
  const userId = uuidv7();
  const username = `u${userId.slice(-12)}`;
  await asOwner(database, async (owner) => {
    await owner.query(`INSERT INTO "user" (id, username, display_name) VALUES ($1, $2, $2)`, [
      userId,
      username,
    ]);
    for (const [role, code] of roles) {
      await owner.query(
        `INSERT INTO membership (user_id, unit_id, role) VALUES ($1, $2, $3::"Role")`,
        [userId, code ? unitId(code) : null, role],
      );
    }
  });
  const memberships: Membership[] = roles.map(([role, code]) => ({
    role,
    unitId: code ? unitId(code) : null,
    unitCode: code,
  }));
  return {
    kind: 'user',
    userId,
    username,
    displayName: username,
    memberships,
    sessionId: uuidv7(),
    mustChangePassword: false,
    request: { requestId: 'test-request', address: '127.0.0.1', userAgent: 'vitest' },
  };
}
