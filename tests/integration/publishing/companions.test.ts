import { describe, expect, it } from 'vitest';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createCompanion } from '@/lib/operations/publishing/commands/companion';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { restoreRevision } from '@/lib/operations/publishing/commands/restore';
import {
  returnRevision,
  submitRevision,
  withdrawRevision,
} from '@/lib/operations/publishing/commands/review';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { events, ownCast } from '@/tests/support/publishing';
import {
  answerQuestions,
  conference,
  publish,
  type RegulationInput,
  regulation,
} from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
let year = 1950;

/** A conference draft of a year of its own with the paper signed there, both complete. */
async function signing(
  over: { relations?: RegulationInput['relations']; by?: UserActor } = {},
): Promise<{ id: string; version: number; recordId: string; paper: Paper }> {
  const { secretary } = cast();
  const heldOn = `${++year}-06-01`;
  const begun = {
    type: 'CONFERENCE' as const,
    draftingUnit: 'W-A',
    payload: conference({ heldOn }),
  };
  const made = await createDraft(secretary, begun);
  const paper = await createCompanion(over.by ?? secretary, made.id, {});
  const payload = regulation({
    ...{ number: `${year}/QCKK`, signedOn: heldOn },
    relations: over.relations ?? [],
  });
  const written = await saveDraft(over.by ?? secretary, paper.id, 1, { payload });
  const regulations = [{ regulation: paper.recordId, role: 'SIGNS' as const }];
  const whole = { payload: conference({ heldOn, regulations }) };
  const { version } = await saveDraft(secretary, made.id, 1, whole);
  return { ...made, version, paper: { ...paper, ...written } };
}

type Paper = { id: string; recordId: string; version: number };

async function stateOf(id: string): Promise<[state: string, version: number]> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query('SELECT state, version FROM revision WHERE id = $1', [id]),
  );
  return [rows[0].state, rows[0].version];
}

const own = { code: 'CONFLICT', messageKey: 'errors.goesWithConference' };

describe('a paper signed at a conference', () => {
  it('is submitted, returned and published in its act, each with its event', async () => {
    const { secretary, approver } = cast();
    const { id, version, paper, recordId } = await signing();
    const first = await submitRevision(secretary, id, version);
    expect(await stateOf(paper.id)).toEqual(['SUBMITTED', 3]);
    const back = await returnRevision(approver, id, first.version, 'Bổ sung');
    expect(await stateOf(paper.id)).toEqual(['RETURNED', 4]);
    const again = await submitRevision(secretary, id, back.version);
    await approveRevision(approver, id, again.version);
    expect(await stateOf(paper.id)).toEqual(['APPROVED', 6]);
    const steps = ['create', 'save', 'submit', 'return', 'submit'].map((act) => `revision.${act}`);
    expect(await events(database(), paper.id)).toEqual(steps);
    for (const record of [paper.recordId, recordId]) {
      expect(await events(database(), record)).toEqual(['revision.approve']);
    }
  });

  it('goes nowhere by itself', async () => {
    const { secretary, approver } = cast();
    const { id, version, paper } = await signing();
    const alone = submitRevision(secretary, paper.id, paper.version);
    await expect(alone).rejects.toMatchObject(own);
    await submitRevision(secretary, id, version);
    const [, at] = await stateOf(paper.id);
    for (const attempt of [
      approveRevision(approver, paper.id, at),
      returnRevision(approver, paper.id, at, 'Không'),
      withdrawRevision(secretary, paper.id, at),
    ]) {
      await expect(attempt).rejects.toMatchObject(own);
    }
    expect(await stateOf(paper.id)).toEqual(['SUBMITTED', at]);
  });

  it('is not published by whoever had a hand in it', async () => {
    const { secretary, both } = cast();
    const { id, version } = await signing({ by: both });
    const submitted = await submitRevision(secretary, id, version);
    const attempt = approveRevision(both, id, submitted.version);
    await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await stateOf(id)).toEqual(['SUBMITTED', submitted.version]);
  });

  it('is taken up again with its conference, and not while that is away', async () => {
    const { secretary } = cast();
    const { id, version, paper } = await signing();
    const gone = await withdrawRevision(secretary, id, version);
    const [state, at] = await stateOf(paper.id);
    expect(state).toBe('WITHDRAWN');
    await expect(restoreRevision(secretary, paper.id, at)).rejects.toMatchObject(own);
    await restoreRevision(secretary, id, gone.version);
    expect(await stateOf(paper.id)).toEqual(['DRAFT', at + 1]);
  });

  it('stays away where it was withdrawn before its conference was', async () => {
    const { secretary } = cast();
    const { id, version, paper } = await signing();
    const { version: at } = await withdrawRevision(secretary, paper.id, paper.version);
    const gone = await withdrawRevision(secretary, id, version);
    const back = await restoreRevision(secretary, id, gone.version);
    expect(await stateOf(paper.id)).toEqual(['WITHDRAWN', at]);
    await restoreRevision(secretary, paper.id, at);
    await submitRevision(secretary, id, back.version);
    expect(await stateOf(paper.id)).toEqual(['SUBMITTED', at + 2]);
  });

  it('cannot come back under a submitted conference, which could then not be decided', async () => {
    const { secretary } = cast();
    const { id, version, paper } = await signing();
    const { version: at } = await withdrawRevision(secretary, paper.id, paper.version);
    const heldOn = `${year}-06-01`;
    const saved = await saveDraft(secretary, id, version, { payload: conference({ heldOn }) });
    await submitRevision(secretary, id, saved.version);
    await expect(restoreRevision(secretary, paper.id, at)).rejects.toMatchObject(own);
  });

  it('is published where it replaces a paper with open follow-ups: none is asked that nobody could answer', async () => {
    const { secretary, approver } = cast();
    const old = await publish(secretary, approver, {
      ...{ type: 'REGULATION', draftingUnit: 'W-A' },
      payload: regulation({ number: '1/CU', signedOn: '1940-01-01' }),
    });
    await publish(secretary, approver, {
      ...{ type: 'CONFERENCE', draftingUnit: 'W-A' },
      payload: conference({ heldOn: '1945-01-01', regulations: [{ regulation: old }] }),
    });
    const relations = [{ id: 'r1', kind: 'REPLACES' as const, regulation: old }];
    const { id, version } = await signing({ relations });
    const submitted = await submitRevision(secretary, id, version);
    await expect(approveRevision(approver, id, submitted.version)).resolves.toMatchObject({
      number: 1,
    });
  });

  it('two of them are published in one act, once, whoever comes first', async () => {
    const { secretary, approver, world } = cast();
    const { id, version, paper } = await signing();
    const second = await createCompanion(secretary, id, {});
    const signedOn = `${year}-06-01`;
    const payload = regulation({ number: `${year}/QCKH`, signedOn });
    const written = await saveDraft(secretary, second.id, 1, { payload });
    const answered = await answerQuestions(secretary, { ...second, ...written }, { payload });
    expect(answered).toBeGreaterThan(1);
    const submitted = await submitRevision(secretary, id, version);
    const other = await world.person(['APPROVER', 'W-A']);
    const attempts = await Promise.allSettled([
      approveRevision(approver, id, submitted.version),
      approveRevision(other, id, submitted.version),
      withdrawRevision(secretary, id, submitted.version),
    ]);
    const done = attempts.filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(1);
    const states = await Promise.all([id, paper.id, second.id].map(stateOf));
    expect(new Set(states.map(([state]) => state)).size).toBe(1);
  });
});
