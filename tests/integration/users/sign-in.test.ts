import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { disableUser } from '@/lib/domain/users/commands/accounts';
import { account, attempt, enter, PASSWORD, SHELL } from '@/tests/support/accounts';
import { asOwner, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();

beforeAll(() => account('lan.anh'));

beforeEach(() => asOwner(database(), (owner) => owner.query('DELETE FROM sign_in_throttle')));

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
    await disableUser(SHELL, 'da.khoa');
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

  it('lock an address that tries many names all at once, and hold no success against it', async () => {
    const counted = (failures: number) =>
      asOwner(database(), (owner) =>
        owner.query(`INSERT INTO sign_in_throttle VALUES ('address:10.0.0.11', $1, now(), NULL)`, [
          failures,
        ]),
      );
    await counted(27);
    await expect(attempt('lan.anh', PASSWORD, '10.0.0.11')).resolves.toBeTruthy();
    const names = Array.from({ length: 6 }, (_, n) => `ten.cung.luc.${n}`);
    const all = await Promise.all(names.map((name) => waits(name, '10.0.0.11')));
    expect(all.filter((wait) => wait === 0)).toHaveLength(3);
  });
});
