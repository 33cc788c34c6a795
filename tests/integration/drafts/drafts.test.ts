import { describe, expect, it } from 'vitest';
import { beginDraft } from '@/lib/operations/publishing/commands/begin';
import { createCompanion } from '@/lib/operations/publishing/commands/companion';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { restoreRevision } from '@/lib/operations/publishing/commands/restore';
import { withdrawRevision } from '@/lib/operations/publishing/commands/review';
import { beginningOf } from '@/lib/operations/publishing/queries/beginning';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { listDrafts } from '@/lib/operations/publishing/queries/drafts';
import { papersFor } from '@/lib/operations/publishing/queries/papers';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { draft, events, ownCast } from '@/tests/support/publishing';
import { conference, publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);

const stranger = () => cast().world.person(['SECRETARY', 'W-B']);
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('the lists of drafts', () => {
  it('part one’s own from those of the unit, and show nothing to other units', async () => {
    const own = await createDraft(cast().secretary, draft('40/QCPH'));
    const others = await createDraft(cast().both, draft('41/QCPH'));
    const lists = await listDrafts(cast().secretary);
    expect(ids(lists.mine)).toContain(own.id);
    expect(ids(lists.unit)).toContain(others.id);
    expect(lists.mine.find(({ id }) => id === own.id)).toMatchObject({
      ...{ type: 'REGULATION', state: 'DRAFT', isCorrection: false },
      can: { write: true, withdraw: true, restore: false },
    });
    expect(await listDrafts(await stranger())).toEqual({ mine: [], unit: [], withdrawn: [] });
    await expect(getDraft(await stranger(), own.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what was withdrawn', () => {
  it('is restored as the draft it was, and the act is recorded', async () => {
    const { secretary } = cast();
    const made = await createDraft(secretary, draft('42/QCPH'));
    const gone = await withdrawRevision(secretary, made.id, made.version);
    expect(ids((await listDrafts(secretary)).withdrawn)).toContain(made.id);
    await expect(restoreRevision(await stranger(), made.id, gone.version)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(restoreRevision(cast().approver, made.id, gone.version)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const back = await restoreRevision(secretary, made.id, gone.version);
    expect(await getDraft(secretary, made.id)).toMatchObject({
      ...{ state: 'DRAFT', version: back.version, title: 'Quy chế phối hợp thử nghiệm' },
    });
    expect(await events(database(), made.id)).toEqual([
      ...['revision.create', 'revision.withdraw', 'revision.restore'],
    ]);
  });

  it('is not restored beside another draft of the same record, nor made anything else', async () => {
    const { secretary, approver } = cast();
    const recordId = await publish(secretary, approver, draft('43/QCPH'));
    const correction = { ...draft('43/QCPH'), recordId, reason: 'Sửa' };
    const first = await createDraft(secretary, correction);
    const gone = await withdrawRevision(secretary, first.id, first.version);
    await createDraft(secretary, correction);
    await expect(restoreRevision(secretary, first.id, gone.version)).rejects.toMatchObject({
      ...{ code: 'CONFLICT', messageKey: 'errors.openDraftExists' },
    });
    const forged = asOwner(database(), (owner) =>
      owner.query(`UPDATE revision SET state = 'DRAFT', payload = '{}' WHERE id = $1`, [first.id]),
    );
    await expect(forged).rejects.toThrow('hands');
  });
});

describe('a draft begins', () => {
  it('from a regulation with its parties, so that nothing is typed twice', async () => {
    const { secretary, approver } = cast();
    const reviewed = await publish(secretary, approver, draft('44/QCPH'));
    const asked = { type: 'CONFERENCE' as const, regulation: reviewed };
    expect(await beginningOf(secretary, asked)).toMatchObject({
      ...{ regulation: reviewed, record: null },
      units: [{ value: 'W-A' }],
    });
    const made = await beginDraft(secretary, { ...asked, unit: 'W-A' });
    const { payload } = await getDraft(secretary, made.id);
    expect(payload).toMatchObject({
      regulations: [{ regulation: reviewed, role: 'REVIEWS' }],
      parties: [{ unit: 'W-A' }, { unit: 'W-B' }],
      sources: [{ title: null }],
    });
    const papers = await papersFor(secretary, { parties: [{ id: 'p', unit: 'W-B' }] }, null);
    expect(ids(papers)).toContain(reviewed);
  });

  it('as a correction with the text that is published', async () => {
    const { secretary, approver } = cast();
    const recordId = await publish(secretary, approver, draft('45/QCPH'));
    const asked = { type: 'REGULATION' as const, recordId };
    expect((await beginningOf(secretary, asked)).record).toMatchObject({ id: recordId });
    const made = await beginDraft(secretary, { ...asked, unit: 'W-A', reason: 'Sửa số' });
    expect(await getDraft(secretary, made.id)).toMatchObject({
      ...{ isCorrection: true, reason: 'Sửa số', payload: { number: '45/QCPH' } },
    });
  });

  it('for nobody who does not draft for the unit', async () => {
    const other = await stranger();
    await expect(beginDraft(other, { type: 'REGULATION', unit: 'W-A' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const absent = { type: 'REGULATION' as const, recordId: crypto.randomUUID() };
    await expect(beginningOf(other, absent)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a regulation signed at a conference', () => {
  it('begins with what the conference says of it, and goes with its draft', async () => {
    const { secretary, approver } = cast();
    const old = await publish(secretary, approver, draft('46/QCPH'));
    const act = await createDraft(secretary, {
      ...{ type: 'CONFERENCE', draftingUnit: 'W-A' },
      payload: conference({ title: 'Ký kết' }),
    });
    const wish = { kind: 'REPLACES', regulation: old };
    await expect(createCompanion(await stranger(), act.id, wish)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const made = await createCompanion(secretary, act.id, wish);
    const companion = await getDraft(secretary, made.id);
    expect(companion).toMatchObject({ companionOf: act.id, type: 'REGULATION', unitCode: 'W-A' });
    expect(companion.payload).toMatchObject({
      ...{ signedOn: '2022-08-02', relations: [{ kind: 'REPLACES', regulation: old }] },
      parties: [{ unit: 'W-A' }, { unit: 'W-B' }],
      signatories: [{ name: 'Trần Thị Thử', rank: 'Thượng tá' }],
    });
    expect((await getDraft(secretary, act.id)).companions).toMatchObject([{ id: made.id }]);
    expect(await events(database(), made.id)).toEqual(['revision.create']);
  });

  it('is refused for a draft of another kind, and for a paper that is none', async () => {
    const { secretary } = cast();
    const made = await createDraft(secretary, {
      ...{ type: 'REGULATION', draftingUnit: 'W-A' },
      payload: regulation({ number: '47/QCPH' }),
    });
    await expect(createCompanion(secretary, made.id, {})).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const wish = { kind: 'EATS', regulation: 'x' };
    await expect(createCompanion(secretary, made.id, wish)).rejects.toThrow('INVALID');
  });
});
