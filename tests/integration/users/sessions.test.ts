import { beforeAll, describe, expect, it } from 'vitest';
import { disableUser, enableUser } from '@/lib/domain/users/commands/accounts';
import { changeOwnPassword } from '@/lib/domain/users/commands/password';
import { revokeAllSessions, revokeSession, signOut } from '@/lib/domain/users/commands/sessions';
import {
  account,
  attempt,
  enter,
  OTHER_PASSWORD,
  PASSWORD,
  SHELL,
  whoHolds,
} from '@/tests/support/accounts';
import { asOwner, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();
const isAlive = async (cookie: string) => (await whoHolds(cookie)) !== null;

beforeAll(() => account('lan.anh'));

describe('a session', () => {
  it('ends at once when it is signed out, revoked or run out', async () => {
    const [out, revoked, expired] = [
      await enter('lan.anh'),
      await enter('lan.anh'),
      await enter('lan.anh'),
    ];
    await signOut(out.actor);
    expect(await isAlive(out.cookie)).toBe(false);
    await revokeSession(expired.actor, revoked.actor.sessionId);
    expect(await isAlive(revoked.cookie)).toBe(false);
    expect(await isAlive(expired.cookie)).toBe(true);
    await asOwner(database(), (owner) =>
      owner.query('UPDATE session SET expires_at = now() WHERE id = $1', [expired.actor.sessionId]),
    );
    expect(await isAlive(expired.cookie)).toBe(false);
  });

  it('ends everywhere, and for nobody else', async () => {
    await account('ba.minh');
    const [one, two, other] = [
      await enter('lan.anh'),
      await enter('lan.anh'),
      await enter('ba.minh'),
    ];
    await revokeAllSessions(one.actor);
    expect([await isAlive(one.cookie), await isAlive(two.cookie)]).toEqual([false, false]);
    expect(await isAlive(other.cookie)).toBe(true);
  });

  it('ends with its account', async () => {
    await account('chi.hoa');
    const { cookie } = await enter('chi.hoa');
    await disableUser(SHELL, 'chi.hoa');
    expect(await isAlive(cookie)).toBe(false);
    await enableUser(SHELL, 'chi.hoa');
    expect(await isAlive(cookie)).toBe(false);
  });

  it('of another person cannot be ended', async () => {
    await account('co.thu');
    const [mine, theirs] = [await enter('lan.anh'), await enter('co.thu')];
    await expect(revokeSession(mine.actor, theirs.actor.sessionId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await isAlive(theirs.cookie)).toBe(true);
  });

  it('is not to be had with an altered or foreign cookie', async () => {
    const { cookie } = await enter('lan.anh');
    for (const bad of ['', 'x', `${cookie}x`, cookie.slice(0, -6), 'a'.repeat(5000)]) {
      expect(await isAlive(bad)).toBe(false);
    }
  });
});

describe('changing one’s password', () => {
  it('keeps this session, ends the others, and lifts the duty to change', async () => {
    await account('em.ngoc');
    const [here, there] = [await enter('em.ngoc'), await enter('em.ngoc')];
    const newPassword = OTHER_PASSWORD;
    await changeOwnPassword(here.actor, { currentPassword: PASSWORD, newPassword });
    expect([await isAlive(here.cookie), await isAlive(there.cookie)]).toEqual([true, false]);
    expect(await whoHolds(here.cookie)).toMatchObject({
      mustChangePassword: false,
    });
    await expect(attempt('em.ngoc', PASSWORD)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(attempt('em.ngoc', newPassword)).resolves.toBeTruthy();
  });

  it.each([
    ['currentPassword', 'không phải thế này', OTHER_PASSWORD],
    ['newPassword', PASSWORD, PASSWORD],
    ['newPassword', PASSWORD, 'matkhau12345'],
  ])('is refused at %s', async (path, currentPassword, newPassword) => {
    const { actor } = await enter('lan.anh');
    await expect(changeOwnPassword(actor, { currentPassword, newPassword })).rejects.toMatchObject({
      code: 'INVALID',
      fields: [{ path }],
    });
  });

  it('is no place to guess the present password, one after the other or all at once', async () => {
    await account('doan.phuc');
    const { actor } = await enter('doan.phuc');
    const guess = (currentPassword: string) =>
      changeOwnPassword(actor, { currentPassword, newPassword: OTHER_PASSWORD });
    const tried = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => guess(`không phải thế này ${index}`)),
    );
    const codes = tried.map((each) => (each.status === 'rejected' ? each.reason.code : 'DONE'));
    expect(codes.filter((code) => code === 'INVALID')).toHaveLength(5);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(3);
    await expect(guess(PASSWORD)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(enter('doan.phuc')).resolves.toBeTruthy();
  });
});
