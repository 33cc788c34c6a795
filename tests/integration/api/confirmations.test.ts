import { describe, expect, it } from 'vitest';
import { NOBODY, ownCallers, type Who } from '@/tests/support/callers';
import { ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';

const database = ownDatabase();
const cast = ownCast(database);
const { call, published } = ownCallers(cast);

describe('POST /api/v1/regulations/{id}/confirmations', () => {
  it('takes a side’s word, and refuses everybody else’s', async () => {
    const id = await published();
    const say = (who: Who | null, body: unknown, to = id) =>
      call('POST /regulations/{id}/confirmations', who, { id: to, body });
    const yes = (unit: string) => ({ unit, decision: 'confirm' });
    expect((await say(null, yes('W-B'))).status).toBe(401);
    expect((await say('otherSide', { unit: 'W-B', decision: 'maybe' })).status).toBe(400);
    expect((await say('otherSide', yes('W-A'))).status).toBe(403);
    expect((await say('secretary', yes('W-A'))).status).toBe(403);
    expect((await say('otherSide', yes('W-C'))).status).toBe(422);
    expect((await say('otherSide', { unit: 'W-B', decision: 'dispute' })).status).toBe(422);
    expect((await say('otherSide', yes('W-B'), NOBODY)).status).toBe(404);
    expect((await say('otherSide', { ...yes('W-B'), revision: 2 })).status).toBe(409);
    expect(await say('otherSide', yes('W-B'))).toMatchObject({
      status: 201,
      body: { revision: 1 },
    });
    expect((await say('otherSide', yes('W-B'))).status).toBe(409);
    expect((await say('bothSides', yes('W-A'))).status).toBe(201);
    expect((await say('bothSides', yes('W-B'))).status).toBe(403);
  });

  it('says nothing of a record for its parties to others', async () => {
    const id = await published({ access: 'PARTIES' });
    const body = { unit: 'W-C', decision: 'confirm' };
    const hidden = await call('POST /regulations/{id}/confirmations', 'outsider', { id, body });
    const absent = await call('POST /regulations/{id}/confirmations', 'outsider', {
      id: NOBODY,
      body,
    });
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect(hidden.body.detail).toBe(absent.body.detail);
  });

  it('of two at once, one account speaks for one side', async () => {
    const id = await published();
    const said = await Promise.all(
      ['W-A', 'W-B', 'W-A', 'W-B'].map((unit) =>
        call('POST /regulations/{id}/confirmations', 'bothSides', {
          id,
          body: { unit, decision: 'confirm' },
        }),
      ),
    );
    expect(said.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    expect(said.every(({ status }) => [201, 403, 409].includes(status))).toBe(true);
  });
});
