import { beforeAll, describe, expect, it } from 'vitest';
import { isAppError } from '@/lib/core/errors';
import { projectPairs, rebuildPairs } from '@/lib/operations/pairs/commands';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import { asActor } from '@/lib/platform/db/as-actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';
import { conference, publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
const NOW = { asOf: '2024-01-01', rollup: false, channel: 'page' as const };

async function rows(): Promise<unknown[]> {
  const { rows: found } = await asOwner(database(), (owner) =>
    owner.query('SELECT * FROM pair_record ORDER BY unit_a_id, unit_b_id, record_id'),
  );
  return found;
}

const party = (unit: string, index: number) => ({ id: `p${index}`, unit });

describe('the rows of a pair', () => {
  let three: string;

  beforeAll(async () => {
    const { secretary, approver } = cast();
    const own = { draftingUnit: 'W-A' };
    const parties = ['W-C', 'W-A', 'W-B'].map(party);
    const payload = regulation({ number: '30/QCPH', parties });
    three = await publish(secretary, approver, { ...own, type: 'REGULATION', payload });
    await publish(secretary, approver, {
      ...own,
      type: 'CONFERENCE',
      payload: conference({ regulations: [{ regulation: three }], access: 'PARTIES' }),
    });
  });

  it('are one for each pair within a paper of three, in the order of the codes', async () => {
    const { rows: pairs } = await asOwner(database(), (owner) =>
      owner.query(
        `SELECT a.code || ' ' || b.code AS pair FROM pair_record p
         JOIN unit a ON a.id = p.unit_a_id JOIN unit b ON b.id = p.unit_b_id
         WHERE p.record_id = $1 ORDER BY 1`,
        [three],
      ),
    );
    expect(pairs.map((row) => row.pair)).toEqual(['W-A W-B', 'W-A W-C', 'W-B W-C']);
  });

  it('follow the record when its parties and its access change', async () => {
    const { secretary, approver } = cast();
    const parties = ['W-A', 'W-B'].map(party);
    const payload = regulation({ number: '30/QCPH', parties, access: 'PARTIES' });
    const change = { draftingUnit: 'W-A', recordId: three, payload, reason: 'Sửa các bên' };
    await publish(secretary, approver, { type: 'REGULATION', ...change });
    const { rows: left } = await asOwner(database(), (owner) =>
      owner.query('SELECT access FROM pair_record WHERE record_id = $1', [three]),
    );
    expect(left).toEqual([{ access: 'PARTIES' }]);
    const stranger = await cast().world.person(['VIEWER', 'W-C']);
    const seen = await getPair(stranger, ['W-A', 'W-B'], NOW);
    expect(seen.counts).toEqual({ regulations: 0, conferences: 0, undated: 0 });
    const member = await cast().world.person(['VIEWER', 'W-B']);
    const own = await getPair(member, ['W-B', 'W-A'], NOW);
    expect(own.counts).toEqual({ regulations: 1, conferences: 1, undated: 0 });
  });

  it('are the same when all of them are made anew, which is recorded', async () => {
    const before = await rows();
    const made = await rebuildPairs({ kind: 'job', name: 'test' });
    expect(await rows()).toEqual(before);
    expect(made).toBe(before.length);
    const { rows: acts } = await asOwner(database(), (owner) =>
      owner.query(`SELECT actor_kind FROM audit_event WHERE action = 'pairs.rebuild'`),
    );
    expect(acts).toEqual([{ actor_kind: 'job' }]);
  });

  it('are mended by that where somebody spoiled them', async () => {
    const before = await rows();
    await asOwner(database(), (owner) =>
      owner.query(`UPDATE pair_record SET access = 'INTERNAL', latest = NULL`),
    );
    await rebuildPairs({ kind: 'job', name: 'test' });
    expect(await rows()).toEqual(before);
  });

  it('are written by nobody else', async () => {
    const { secretary } = cast();
    const write = asActor(secretary, (tx) => tx.pairRecord.deleteMany());
    await expect(write).rejects.toThrow(/permission denied|42501|read-only/);
    const stranger = { kind: 'anonymous', request: secretary.request } as const;
    const project = asActor(stranger, (tx) => projectPairs(tx, { at: { recordId: three } }));
    await expect(project).rejects.toThrow(/stranger|42501/);
  });

  it('exist for no codes but those of two units', async () => {
    const { secretary } = cast();
    for (const codes of [
      ['W-A', 'NONE'],
      ['W-A', 'W-A'],
      ['', "'"],
    ] as const) {
      const error = await getPair(secretary, [...codes], NOW).catch((each: unknown) => each);
      expect(isAppError(error) && error.code).toBe('NOT_FOUND');
    }
  });

  it('note who read what is for its parties only', async () => {
    const member = await cast().world.person(['LEADER', 'W-B']);
    await getPair(member, ['W-A', 'W-B'], NOW);
    const { rows: notes } = await asOwner(database(), (owner) =>
      owner.query('SELECT record_type FROM read_log WHERE user_id = $1 ORDER BY 1', [
        member.userId,
      ]),
    );
    expect(notes.map((note) => note.record_type).sort()).toEqual(['CONFERENCE', 'REGULATION']);
  });
});
