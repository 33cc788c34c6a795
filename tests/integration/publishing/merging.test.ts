import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '@/lib/core/changes';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { mergeDraft } from '@/lib/operations/publishing/commands/merge';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import { draftGaps } from '@/lib/operations/publishing/queries/gaps';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { draft, events, ownCast, rowsWith } from '@/tests/support/publishing';
import { conference } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
const begin = () =>
  createDraft(cast().secretary, {
    type: 'CONFERENCE',
    draftingUnit: 'W-A',
    payload: conference({ note: null }),
  });

describe('two editors on one draft', () => {
  it('keeps what each wrote in fields of their own, and says whose text came in', async () => {
    const { id, version } = await begin();
    await mergeDraft(cast().both, id, version, { payload: conference({ note: 'Trực tuyến' }) });
    const mine = conference({ note: null, title: 'Giao ban quý' });
    const saved = await mergeDraft(cast().secretary, id, version, { payload: mine });
    expect(saved.conflicts).toEqual([]);
    expect(saved.payload).toMatchObject({ note: 'Trực tuyến', title: 'Giao ban quý' });
    expect(saved).toMatchObject({ joined: true, by: { name: cast().both.displayName } });
  });

  it('keeps what is saved and names the field that both wrote', async () => {
    const { id, version } = await begin();
    await mergeDraft(cast().both, id, version, { payload: conference({ note: 'A' }) });
    const saved = await mergeDraft(cast().secretary, id, version, {
      payload: conference({ note: 'B', title: 'Khác' }),
    });
    expect(saved.payload).toMatchObject({ note: 'A', title: 'Khác' });
    expect(saved.conflicts).toEqual([{ path: 'note', base: null, mine: 'B', theirs: 'A' }]);
  });

  it('keeps what could not be read, and asks for it before submission', async () => {
    const { id, version } = await begin();
    const typed = { payload: conference(), unread: { heldOn: 'hôm nọ' } };
    const saved = await mergeDraft(cast().secretary, id, version, typed);
    expect(saved.unread).toEqual({ heldOn: 'hôm nọ' });
    await expect(submitRevision(cast().secretary, id, saved.version)).rejects.toMatchObject({
      code: 'RULE',
      fields: [{ path: 'heldOn', message: 'errors.gap.unread' }],
    });
    expect(await events(database(), id)).toEqual(['revision.create', 'revision.save']);
  });

  it('refuses a marking in what could not be read, and keeps nothing of it', async () => {
    const { id, version } = await begin();
    const typed = { payload: conference(), unread: { heldOn: 'TUYỆT MẬT' } };
    await expect(mergeDraft(cast().secretary, id, version, typed)).rejects.toMatchObject({
      code: 'RULE',
      messageKey: 'errors.secretMarking',
    });
    expect(await rowsWith(database(), 'revision_version', 'revision_id', id)).toBe(1);
  });

  it('is not for those whom the draft is not', async () => {
    const { id, version } = await begin();
    const stranger = { kind: 'anonymous', request: NO_REQUEST } as const;
    const outside = await cast().world.person(['SECRETARY', 'W-C']);
    for (const actor of [stranger, outside]) {
      const attempt = mergeDraft(actor, id, version, { payload: conference() });
      await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const attempt = mergeDraft(cast().approver, id, version, { payload: conference() });
    await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

type Step = { who: 0 | 1; field: 'title' | 'note' | 'periodText'; text: string; late: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1),
  field: fc.constantFrom('title', 'note', 'periodText'),
  text: fc.stringMatching(/^[a-z]{3,8}$/),
  late: fc.boolean(),
});

/** One editor: what they last read, and what they have written over it. */
type Desk = { actor: UserActor; version: number; form: { [field: string]: Json } };

describe('whatever the order of two editors’ saves', () => {
  it('no acknowledged word is lost: it is in the draft, replaced knowingly, or named as a conflict', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const { id, version } = await begin();
        const form = conference({ note: null }) as Desk['form'];
        const desks: Desk[] = [cast().secretary, cast().both].map((actor) => {
          return { actor, version, form: { ...form } };
        });
        for (const { who, field, text, late } of steps) {
          const desk = desks[who] as Desk;
          desk.form[field] = text;
          const saved = await mergeDraft(desk.actor, id, desk.version, {
            payload: desk.form,
            hand: `${who}`,
          });
          const kept = (saved.payload as Desk['form'])[field];
          const named = saved.conflicts.find(({ path }) => path === field);
          expect(kept === text || named?.mine === text).toBe(true);
          // A late reply: the form goes on from the version it had read before.
          if (!late || named) Object.assign(desk, { version: saved.version, form: saved.payload });
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('saving at one version', () => {
  it('takes a form’s own later text where the reply to its last save was lost', async () => {
    const { id, version } = await begin();
    const save = (note: string) =>
      mergeDraft(cast().secretary, id, version, { payload: conference({ note }), hand: 'h1' });
    await save('Một');
    expect(await save('Một hai')).toMatchObject({ conflicts: [], payload: { note: 'Một hai' } });
  });

  it('goes on from the last text after a strict save too', async () => {
    const made = await createDraft(cast().secretary, draft('61/QCPH'));
    await saveDraft(cast().both, made.id, made.version, draft('61/QCPH'));
    const typed = { payload: { ...draft('61/QCPH').payload, summary: 'Tóm tắt' } };
    const saved = await mergeDraft(cast().secretary, made.id, made.version, typed);
    expect(saved).toMatchObject({ conflicts: [], payload: { summary: 'Tóm tắt' } });
  });
});

describe('what a form says of itself', () => {
  const noted = (note: string) => ({ payload: conference({ note }) });

  it('a version that is yet to come overwrites nothing', async () => {
    const { id, version } = await begin();
    await mergeDraft(cast().both, id, version, noted('Của người khác'));
    for (const ahead of [version + 2, 9_000_000_000]) {
      const attempt = mergeDraft(cast().secretary, id, ahead, { ...noted('Đè'), hand: 'h1' });
      await expect(attempt).rejects.toMatchObject({
        code: 'CONFLICT',
        messageKey: 'errors.changedMeanwhile',
      });
    }
    const old = mergeDraft(cast().secretary, id, -1, { ...noted('Đè'), hand: 'h1' });
    await expect(old).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('the name of another person’s open form does not make it one’s own', async () => {
    const { id, version } = await begin();
    await mergeDraft(cast().both, id, version, { ...noted('A'), hand: 'h1' });
    const saved = await mergeDraft(cast().secretary, id, version, { ...noted('B'), hand: 'h1' });
    expect(saved).toMatchObject({ payload: { note: 'A' }, conflicts: [{ path: 'note' }] });
  });

  it('is kept only as its page makes it', async () => {
    const { id, version } = await begin();
    await mergeDraft(cast().secretary, id, version, { ...noted('A'), hand: 'TUYỆT MẬT' });
    const kept = await asOwner(database(), (owner) =>
      owner.query('SELECT hand FROM revision_version WHERE revision_id = $1', [id]),
    );
    expect(kept.rows.map(({ hand }) => hand)).toEqual([null, null]);
  });

  it('refuses names of fields and warnings that are none: the guard reads texts, not names', async () => {
    const { id, version } = await begin();
    const actor = cast().secretary;
    for (const name of ['TUYỆT MẬT', 'a\u0000b', 'constructor name', '']) {
      const named = Object.fromEntries([[name, 'x']]);
      const unread = mergeDraft(actor, id, version, { ...noted('A'), unread: named });
      await expect(unread).rejects.toMatchObject({ code: 'INVALID' });
      const answers = saveDraft(actor, id, version, { ...noted('A'), answers: named });
      await expect(answers).rejects.toMatchObject({ code: 'INVALID' });
    }
    expect(await rowsWith(database(), 'revision_version', 'revision_id', id)).toBe(1);
  });

  it('refuses what two allowed texts come to together when that is not allowed', async () => {
    const { id, version } = await begin();
    const legalBases = (who: string) =>
      Array.from({ length: 30 }, (_, at) => ({ id: `${who}${at}`, text: 'Căn cứ' }));
    await mergeDraft(cast().both, id, version, {
      payload: conference({ legalBases: legalBases('a') }),
    });
    const attempt = mergeDraft(cast().secretary, id, version, {
      payload: conference({ legalBases: legalBases('b') }),
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'legalBases' }],
    });
    expect(await draftGaps(cast().secretary, id)).toEqual([]);
  });
});
