import { beforeAll, describe, expect, it } from 'vitest';
import { createUser, disableUser, enableUser } from '@/lib/domain/users/commands/accounts';
import { changeOwnPassword, resetPassword } from '@/lib/domain/users/commands/password';
import { revokeAllSessions, revokeSession, signOut } from '@/lib/domain/users/commands/sessions';
import { revokeToken } from '@/lib/domain/users/commands/tokens';
import { listTokens, listUsers } from '@/lib/domain/users/queries/all';
import { ownMemberships, ownSessions, ownTokens } from '@/lib/domain/users/queries/own';
import { type Actor, NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { loadDemoUsers } from '@/prisma/seed/demo-users';
import { OTHER_PASSWORD, PASSWORD, SHELL } from '@/tests/support/accounts';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { makeWorld, type World } from '@/tests/support/world';

const database = ownDatabase();
const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
let world: World;
let admin: UserActor;
let secretary: UserActor;

beforeAll(async () => {
  world = await makeWorld(database());
  admin = await world.person(['ADMINISTRATOR', null]);
  secretary = await world.person(['SECRETARY', 'W-A']);
});

const user = (username: string, unit = 'W-A') => ({
  username,
  displayName: 'Nguyễn Thị Thử',
  memberships: [{ role: 'SECRETARY' as const, unit }],
});

async function events(subjectId: string): Promise<string[]> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY seq', [subjectId]),
  );
  return rows.map((row) => row.action);
}

describe('an account', () => {
  it('is made, shut, opened and given a new password, each with its event', async () => {
    const { userId } = await createUser(admin, user('tran.an'), PASSWORD);
    await disableUser(admin, 'tran.an');
    await enableUser(admin, 'tran.an');
    await resetPassword(SHELL, 'tran.an', OTHER_PASSWORD);
    expect(await events(userId)).toEqual([
      'user.create',
      'user.disable',
      'user.enable',
      'user.resetPassword',
    ]);
    const listed = (await listUsers(admin)).find(({ id }) => id === userId);
    expect(listed).toMatchObject({
      disabled: false,
      memberships: [{ role: 'SECRETARY', unit: 'W-A' }],
    });
  });

  it('is not made twice, for an unknown unit, or with a poor password', async () => {
    await createUser(admin, user('le.binh'), PASSWORD);
    await expect(createUser(admin, user('le.binh'), PASSWORD)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(createUser(admin, user('le.chi', 'NOWHERE'), PASSWORD)).rejects.toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'memberships.0.unit' }],
    });
    await expect(createUser(admin, user('le.dung'), 'matkhau123456')).rejects.toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'password' }],
    });
    expect((await listUsers(admin)).map(({ username }) => username)).not.toContain('le.chi');
  });

  it('is not shut or reset by its own administrator', async () => {
    for (const act of [
      () => disableUser(admin, admin.username),
      () => resetPassword(admin, admin.username, PASSWORD),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('shows its owner its units by name', async () => {
    expect(await ownMemberships(secretary)).toMatchObject([
      { role: 'SECRETARY', unit: { code: 'W-A', name: 'Đơn vị W-A' } },
    ]);
  });
});

describe('whoever may not', () => {
  const outsiders: [string, () => Actor][] = [
    ['a stranger', () => stranger],
    ['a secretary', () => secretary],
    ['an administrator’s token', () => ({ ...admin, kind: 'token', tokenId: admin.sessionId })],
    ['the reference actor', () => ({ kind: 'reference' })],
  ];

  it.each(outsiders)('%s manages no account', async (_, make) => {
    const actor = make();
    for (const act of [
      () => createUser(actor, user('khong.duoc'), PASSWORD),
      () => disableUser(actor, admin.username),
      () => enableUser(actor, admin.username),
      () => resetPassword(actor, admin.username, PASSWORD),
      () => listUsers(actor),
      () => listTokens(actor),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('a stranger has nothing of their own', async () => {
    for (const query of [ownSessions, ownTokens, ownMemberships]) {
      expect(await query(stranger)).toEqual([]);
    }
    for (const act of [
      () => signOut(stranger),
      () => revokeAllSessions(stranger),
      () => changeOwnPassword(stranger, { currentPassword: 'x', newPassword: PASSWORD }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    for (const act of [
      () => revokeSession(stranger, admin.sessionId),
      () => revokeToken(stranger, admin.sessionId),
      () => revokeSession(stranger, 'no-id'),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('the demo accounts', () => {
  it('are twelve, made once, of which none has to change its password', async () => {
    await asOwner(database(), async (owner) => {
      for (const code of ['BYT', 'BQP', 'BCA', 'BQP-TC2', 'BQP-BDBP', 'DU-BDBP-QUANGNINH']) {
        await owner.query(
          `INSERT INTO unit (code, kind, sector) VALUES ($1, 'OTHER', 'CIVIL') ON CONFLICT DO NOTHING`,
          [code],
        );
      }
    });
    const before = (await listUsers(SHELL)).length;
    await loadDemoUsers();
    await loadDemoUsers();
    expect(await listUsers(SHELL)).toHaveLength(before + 12);
    const { rows } = await asOwner(database(), (owner) =>
      owner.query(
        `SELECT count(*)::int AS n FROM credential JOIN "user" u ON u.id = user_id
         WHERE must_change AND u.username IN ('viewer', 'leader', 'admin', 'secretary.bca')`,
      ),
    );
    expect(rows[0].n).toBe(0);
  });
});
