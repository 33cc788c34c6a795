import { beforeAll, describe, expect, it } from 'vitest';
import { disableUser } from '@/lib/domain/users/commands/accounts';
import { createToken, revokeToken } from '@/lib/domain/users/commands/tokens';
import { ownTokens } from '@/lib/domain/users/queries/own';
import { hashOfToken, resolveToken } from '@/lib/platform/auth/resolve';
import { type Actor, NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { SHELL } from '@/tests/support/accounts';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { makeWorld, type World } from '@/tests/support/world';

const database = ownDatabase();
let world: World;
let admin: UserActor;
let secretary: UserActor;

beforeAll(async () => {
  world = await makeWorld(database());
  admin = await world.person(['ADMINISTRATOR', null]);
  secretary = await world.person(['SECRETARY', 'W-A']);
});

async function events(subjectId: string): Promise<string[]> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY seq', [subjectId]),
  );
  return rows.map((row) => row.action);
}

describe('a token', () => {
  const plain = { name: 'máy in', expiresAt: null };

  it('is stored as a hash and acts as its owner', async () => {
    const owner = await world.person(['SECRETARY', 'W-A']);
    const { id, token } = await createToken(SHELL, owner.username, plain);
    expect(token).toMatch(/^qcph_[\w-]{43}$/);
    const { rows } = await asOwner(database(), (client) =>
      client.query('SELECT * FROM api_token WHERE id = $1', [id]),
    );
    expect(JSON.stringify(rows)).not.toContain(token.slice(5));
    expect(new Uint8Array(rows[0].hash)).toEqual(hashOfToken(token));
    expect(await resolveToken(token, NO_REQUEST)).toMatchObject({
      kind: 'token',
      tokenId: id,
      userId: owner.userId,
      memberships: [{ role: 'SECRETARY', unitCode: 'W-A' }],
    });
    expect(await events(id)).toEqual(['token.create']);
  });

  it('stops at once when it is revoked, runs out, or its owner is shut out', async () => {
    const owner = await world.person(['VIEWER', 'W-A']);
    const make = async (name: string, expiresAt: Date | null) =>
      createToken(SHELL, owner.username, { name, expiresAt });
    const revoked = await make('một', null);
    await revokeToken(owner, revoked.id);
    expect(await resolveToken(revoked.token, NO_REQUEST)).toBeNull();
    const brief = await make('hai', new Date(Date.now() + 60_000));
    expect(await resolveToken(brief.token, NO_REQUEST)).not.toBeNull();
    await asOwner(database(), (client) =>
      client.query('UPDATE api_token SET expires_at = now() WHERE id = $1', [brief.id]),
    );
    expect(await resolveToken(brief.token, NO_REQUEST)).toBeNull();
    const last = await make('ba', null);
    await disableUser(admin, owner.username);
    expect(await resolveToken(last.token, NO_REQUEST)).toBeNull();
  });

  it('is made for oneself or from the shell, once by each name, and not for yesterday', async () => {
    const { token } = await createToken(secretary, secretary.username, plain);
    expect(await resolveToken(token, NO_REQUEST)).not.toBeNull();
    const refused: [Actor, string, Date | null, string][] = [
      [secretary, secretary.username, null, 'CONFLICT'],
      [secretary, admin.username, null, 'FORBIDDEN'],
      [admin, secretary.username, null, 'FORBIDDEN'],
      [SHELL, 'khong.co.ai', null, 'NOT_FOUND'],
      [SHELL, admin.username, new Date(Date.now() - 1000), 'INVALID'],
    ];
    for (const [actor, username, expiresAt, code] of refused) {
      const act = createToken(actor, username, { name: 'máy in', expiresAt });
      await expect(act).rejects.toMatchObject({ code });
    }
  });

  it('of another person is neither seen nor revoked', async () => {
    const other = await world.person(['VIEWER', 'W-B']);
    const { id } = await createToken(SHELL, other.username, plain);
    await expect(revokeToken(secretary, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await ownTokens(secretary)).map((token) => token.id)).not.toContain(id);
  });
});
