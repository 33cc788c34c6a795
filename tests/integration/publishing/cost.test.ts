import { describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { mergeDraft } from '@/lib/operations/publishing/commands/merge';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import { asSuperuser, ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';
import { conference } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
let year = 1960;

/** How many statements the database got, those that open and close transactions aside. */
async function statements<T>(work: () => Promise<T>): Promise<[number, T]> {
  await asSuperuser((client) => client.query('SELECT pg_stat_statements_reset()'));
  const done = await work();
  const calls = await asSuperuser(async (client) => {
    const { rows } = await client.query(
      `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements s
       JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = $1 AND toplevel
         AND query !~* '^(begin|commit|rollback|set|select set_config)'`,
      [database().name],
    );
    return rows[0].calls as number;
  });
  return [calls, done];
}

/** What a save, a submission and an approval of a conference with so many rows take. */
async function costOf(rows: number): Promise<{ save: number; submit: number; approve: number }> {
  const { secretary, approver } = cast();
  const each = <T>(make: (at: number) => T) => Array.from({ length: rows }, (_, at) => make(at));
  const outcomes = each((at) => ({ id: `o${at}`, kind: 'DIRECTION' as const, text: `Việc ${at}` }));
  const participants = each((at) => ({ id: `n${at}`, name: `Người ${at}`, unit: 'W-A' }));
  const heldOn = `${++year}-01-01`;
  const lists = { outcomes, participants, figures: [], provenance: [] };
  const payload = conference({ heldOn, ...lists });
  const { id } = await createDraft(secretary, { type: 'CONFERENCE', draftingUnit: 'W-A', payload });
  const [save, saved] = await statements(() => mergeDraft(secretary, id, 1, { payload }));
  const [submit, sent] = await statements(() => submitRevision(secretary, id, saved.version));
  const [approve] = await statements(() => approveRevision(approver, id, sent.version));
  return { save, submit, approve };
}

describe('the life of a draft', () => {
  it('takes as many statements for a hundred rows as for two', async () => {
    await costOf(2);
    const [few, many] = [await costOf(2), await costOf(100)];
    expect(many).toEqual(few);
    expect(few.save).toBeLessThanOrEqual(8);
  }, 60_000);
});
