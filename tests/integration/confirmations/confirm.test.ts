import { beforeAll, describe, expect, it } from 'vitest';
import { confirmRecord } from '@/lib/operations/publishing/commands/confirm';
import { asActor } from '@/lib/platform/db/as-actor';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { draft, events, ownCast } from '@/tests/support/publishing';
import { publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
let otherSide: UserActor;
let leader: UserActor;

beforeAll(async () => {
  otherSide = await cast().world.person(['APPROVER', 'W-B']);
  leader = await cast().world.person(['LEADER', 'W-A'], ['LEADER', 'W-B']);
});

const published = (number: string, over = {}) =>
  publish(cast().secretary, cast().approver, {
    ...draft(number),
    payload: regulation({ number, ...over }),
  });

const confirms = (id: string, unit: string, over = {}) =>
  ({ type: 'REGULATION', id, unit, decision: 'CONFIRMED', ...over }) as const;

async function revised(recordId: string, number: string): Promise<void> {
  const title = 'Quy chế thử nghiệm đã đính chính';
  await publish(cast().secretary, cast().approver, {
    ...draft(number),
    payload: regulation({ number, title }),
    ...{ recordId, reason: 'đính chính tên' },
  });
}

async function state(actor: UserActor, id: string) {
  const row = await asActor(actor, (tx) =>
    tx.regulation.findUniqueOrThrow({
      where: { id },
      select: { confirmedUnits: true, disputedUnits: true },
    }),
  );
  return [row.confirmedUnits, row.disputedUnits];
}

describe('a side’s word', () => {
  it('is given by its approvers and leaders, recorded with its event, and shown by the record', async () => {
    const id = await published('40/QCPH');
    const unit = cast().world.unitId;
    await confirmRecord(otherSide, confirms(id, 'W-B'));
    expect(await state(otherSide, id)).toEqual([[unit('W-B')], []]);
    const note = 'Số văn bản khác với bản lưu';
    await confirmRecord(leader, confirms(id, 'W-A', { decision: 'DISPUTED', note }));
    expect(await state(otherSide, id)).toEqual([[unit('W-B')], [unit('W-A')]]);
    expect((await events(database(), id)).slice(-2)).toEqual(['record.confirm', 'record.dispute']);
  });

  it('may change: a dispute that was settled is confirmed, and what was said stays', async () => {
    const id = await published('41/QCPH');
    await confirmRecord(otherSide, confirms(id, 'W-B', { decision: 'DISPUTED', note: 'sai số' }));
    await confirmRecord(otherSide, confirms(id, 'W-B'));
    expect(await state(otherSide, id)).toEqual([[cast().world.unitId('W-B')], []]);
    await expect(confirmRecord(otherSide, confirms(id, 'W-B'))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const { rows } = await asOwner(database(), (owner) =>
      owner.query('SELECT decision FROM confirmation WHERE regulation_id = $1 ORDER BY id', [id]),
    );
    expect(rows.map((row) => row.decision)).toEqual(['DISPUTED', 'CONFIRMED']);
  });

  it('is asked again by a new revision, and a word on the old one comes too late', async () => {
    const id = await published('42/QCPH');
    await confirmRecord(otherSide, confirms(id, 'W-B', { revision: 1 }));
    await revised(id, '42/QCPH');
    expect(await state(otherSide, id)).toEqual([[], []]);
    await expect(
      confirmRecord(otherSide, confirms(id, 'W-B', { revision: 1 })),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await confirmRecord(otherSide, confirms(id, 'W-B', { revision: 2 }));
  });

  it('no account speaks for two sides, not even of two revisions', async () => {
    const id = await published('43/QCPH');
    await confirmRecord(leader, confirms(id, 'W-B'));
    await expect(confirmRecord(leader, confirms(id, 'W-A'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await revised(id, '43/QCPH');
    await expect(confirmRecord(leader, confirms(id, 'W-A'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const forged = asOwner(database(), (owner) =>
      owner.query(
        `INSERT INTO confirmation (regulation_id, revision_id, unit_id, decision, user_id)
         SELECT id, revision_id, $2, 'CONFIRMED', $3 FROM regulation WHERE id = $1`,
        [id, cast().world.unitId('W-A'), leader.userId],
      ),
    );
    await expect(forged).rejects.toThrow('one_side_an_account');
  });

  const outsiders: [string, () => Promise<UserActor>][] = [
    ['a secretary of the side', () => cast().world.person(['SECRETARY', 'W-B'])],
    ['a viewer of the side', () => cast().world.person(['VIEWER', 'W-B'])],
    ['an approver of the other side', () => cast().world.person(['APPROVER', 'W-A'])],
    ['an approver of no side', () => cast().world.person(['APPROVER', 'W-C'])],
    ['an administrator', () => cast().world.person(['ADMINISTRATOR', null])],
  ];

  it.each(outsiders)('%s does not speak for it', async (_, make) => {
    const id = await published(`44/${_.length}`);
    const actor = await make();
    await expect(confirmRecord(actor, confirms(id, 'W-B'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('asks for a party, a note to a dispute, and a record that one sees', async () => {
    const id = await published('45/QCPH');
    await expect(confirmRecord(otherSide, confirms(id, 'W-C'))).rejects.toMatchObject({
      code: 'RULE',
    });
    const silent = confirms(id, 'W-B', { decision: 'DISPUTED', note: '  ' });
    await expect(confirmRecord(otherSide, silent)).rejects.toMatchObject({ code: 'RULE' });
    const marked = confirms(id, 'W-B', { decision: 'DISPUTED', note: 'TỐI MẬT\nabc' });
    await expect(confirmRecord(otherSide, marked)).rejects.toMatchObject({ code: 'RULE' });
    const hidden = await published('46/QCPH', { access: 'PARTIES' });
    const outside = await cast().world.person(['APPROVER', 'W-C']);
    const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
    for (const actor of [outside, stranger]) {
      await expect(confirmRecord(actor, confirms(hidden, 'W-B'))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});
