import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUser, disableUser, enableUser } from '@/lib/domain/users/commands/accounts';
import { changeOwnPassword } from '@/lib/domain/users/commands/password';
import { revokeAllSessions, revokeSession, signOut } from '@/lib/domain/users/commands/sessions';
import { signIn } from '@/lib/domain/users/commands/sign-in';
import { resolveSession } from '@/lib/platform/auth/resolve';
import { cookieFor } from '@/lib/platform/auth/session-cookie';
import type { RequestInfo, UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();
const shell = { kind: 'job', name: 'test' } as const;
const PASSWORD = 'con thuyền rời bến sớm';

const from = (address: string): RequestInfo => ({ requestId: 'r-1', address, userAgent: 'vitest' });
const attempt = (username: string, password: string, address = '10.0.0.1') =>
  signIn({ kind: 'anonymous', request: from(address) }, { username, password });

beforeAll(() => account('lan.anh'));

beforeEach(() => asOwner(database(), (owner) => owner.query('DELETE FROM sign_in_throttle')));

async function account(username: string) {
  const memberships = [{ role: 'AUDITOR', unit: null } as const];
  return createUser(shell, { username, displayName: username, memberships }, PASSWORD);
}

async function enter(username: string): Promise<{ actor: UserActor; cookie: string }> {
  const { sessionId } = await attempt(username, PASSWORD);
  const cookie = await cookieFor(sessionId);
  const actor = await resolveSession(cookie, from('10.0.0.1'));
  if (actor === null) throw new Error('not signed in');
  return { actor, cookie };
}

const isAlive = async (cookie: string) => (await resolveSession(cookie, from('10.0.0.1'))) !== null;

async function lastEvents(count: number): Promise<unknown[]> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query(
      `SELECT e.action, d.summary, e.address, e.subject_id IS NOT NULL AS known
       FROM audit_event e JOIN audit_detail d USING (seq) ORDER BY e.seq DESC LIMIT $1`,
      [count],
    ),
  );
  return rows;
}

/** As if the wait were over. */
const unlock = () =>
  asOwner(database(), (owner) => owner.query('UPDATE sign_in_throttle SET locked_until = NULL'));

describe('signing in', () => {
  it('opens a session and records it', async () => {
    const { actor } = await enter('lan.anh');
    expect(actor).toMatchObject({ kind: 'user', username: 'lan.anh', mustChangePassword: true });
    expect(await lastEvents(1)).toEqual([
      { action: 'signIn.succeeded', summary: 'lan.anh', address: '10.0.0.1', known: true },
    ]);
  });

  it('takes the name in any case and the password in any form of Unicode', async () => {
    await expect(attempt(' Lan.Anh '.trim(), PASSWORD.normalize('NFD'))).resolves.toBeTruthy();
  });

  it('says the same of a wrong password, an unknown name and a disabled account', async () => {
    await account('da.khoa');
    await disableUser(shell, 'da.khoa');
    for (const [name, password] of [
      ['lan.anh', 'không phải thế này'],
      ['khong.co.ai', PASSWORD],
      ['da.khoa', PASSWORD],
    ] as const) {
      await expect(attempt(name, password)).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
        messageKey: 'auth.refused',
      });
    }
  });

  it('takes as long for an unknown name as for a wrong password', async () => {
    const time = async (name: string) => {
      const start = performance.now();
      await attempt(name, 'không phải thế này').catch(() => undefined);
      return performance.now() - start;
    };
    await time('lan.anh');
    const [known, unknown] = [await time('lan.anh'), await time('khong.co.ai')];
    expect(known).toBeGreaterThan(30);
    expect(unknown).toBeGreaterThan(30);
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(3);
  });

  it('notes a failed name only where it is an account’s', async () => {
    await attempt('lan.anh', 'sai mật khẩu rồi').catch(() => undefined);
    await attempt('mật-khẩu-gõ-nhầm-ô', 'x').catch(() => undefined);
    expect(await lastEvents(2)).toEqual([
      { action: 'signIn.failed', summary: null, address: '10.0.0.1', known: false },
      { action: 'signIn.failed', summary: 'lan.anh', address: '10.0.0.1', known: true },
    ]);
  });
});

describe('too many failures', () => {
  const waits = async (name: string, address?: string) =>
    attempt(name, 'sai mật khẩu rồi', address).then(
      () => 0,
      (error: { retryAfterSeconds?: number }) => error.retryAfterSeconds ?? 0,
    );

  it.each(['lan.anh', 'khong.co.ai'])('lock %s for longer each time', async (name) => {
    for (let failure = 1; failure <= 5; failure += 1) expect(await waits(name)).toBe(0);
    const first = await waits(name);
    expect(first).toBeGreaterThan(10);
    await unlock();
    expect(await waits(name)).toBe(0);
    expect(await waits(name)).toBeGreaterThan(first);
  });

  it('lock out the right password too, until the wait is over', async () => {
    for (let failure = 1; failure <= 5; failure += 1) await waits('lan.anh');
    await expect(attempt('lan.anh', PASSWORD)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await unlock();
    await expect(attempt('lan.anh', PASSWORD)).resolves.toBeTruthy();
    expect(await waits('lan.anh')).toBe(0);
  });

  it('stop guesses that are sent all at once', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => attempt('lan.anh', `đoán lần thứ ${n}`)),
    );
    const tried = all.filter(
      (one) => one.status === 'rejected' && one.reason.code === 'UNAUTHENTICATED',
    );
    expect(tried).toHaveLength(5);
  });

  it('lock an address that tries many names', async () => {
    await asOwner(database(), (owner) =>
      owner.query(`INSERT INTO sign_in_throttle VALUES ('address:10.0.0.9', 29, now(), NULL)`),
    );
    expect(await waits('ten.thu.nhat', '10.0.0.9')).toBe(0);
    expect(await waits('ten.thu.hai', '10.0.0.9')).toBeGreaterThan(10);
    expect(await waits('ten.thu.hai', '10.0.0.10')).toBe(0);
  });
});

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
    await disableUser(shell, 'chi.hoa');
    expect(await isAlive(cookie)).toBe(false);
    await enableUser(shell, 'chi.hoa');
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
    const newPassword = 'mười hai cánh đồng lúa';
    await changeOwnPassword(here.actor, { currentPassword: PASSWORD, newPassword });
    expect([await isAlive(here.cookie), await isAlive(there.cookie)]).toEqual([true, false]);
    expect(await resolveSession(here.cookie, from('10.0.0.1'))).toMatchObject({
      mustChangePassword: false,
    });
    await expect(attempt('em.ngoc', PASSWORD)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(attempt('em.ngoc', newPassword)).resolves.toBeTruthy();
  });

  it.each([
    ['currentPassword', 'không phải thế này', 'mười hai cánh đồng lúa'],
    ['newPassword', PASSWORD, PASSWORD],
    ['newPassword', PASSWORD, 'matkhau12345'],
  ])('is refused at %s', async (path, currentPassword, newPassword) => {
    const { actor } = await enter('lan.anh');
    await expect(changeOwnPassword(actor, { currentPassword, newPassword })).rejects.toMatchObject({
      code: 'INVALID',
      fields: [{ path }],
    });
  });
});
