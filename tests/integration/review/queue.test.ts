import { beforeAll, describe, expect, it } from 'vitest';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { returnRevision, submitRevision } from '@/lib/operations/publishing/commands/review';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { recordHistory } from '@/lib/operations/publishing/queries/history';
import { listQueue } from '@/lib/operations/publishing/queries/queue';
import { getReview } from '@/lib/operations/publishing/queries/review';
import type { UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { draft, ownCast } from '@/tests/support/publishing';
import { publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
let outsider: UserActor;

beforeAll(async () => {
  outsider = await cast().world.person(['APPROVER', 'W-B']);
});

/** A submitted draft, signed in a year of its own, so that nothing looks like a duplicate. */
async function submitted(actor: UserActor, year: number) {
  const payload = regulation({ number: `${year}/QCPH`, signedOn: String(year) });
  const made = await createDraft(actor, { ...draft(`${year}/QCPH`), payload });
  const { version } = await submitRevision(actor, made.id, made.version);
  return { ...made, version };
}

describe('the queue of review', () => {
  it('shows oldest first what waits, and why somebody else has to decide', async () => {
    const first = await submitted(cast().secretary, 1981);
    const own = await submitted(cast().both, 1983);
    const seen = async (actor: UserActor) =>
      (await listQueue(actor, {})).items.map(({ id, obstacle }) => [id, obstacle]);
    const { id } = first;
    expect(await seen(cast().approver)).toEqual([
      [id, null],
      [own.id, null],
    ]);
    expect(await seen(cast().both)).toEqual([
      [id, null],
      [own.id, 'OWN'],
    ]);
    expect(await seen(cast().secretary)).toEqual([
      [id, 'OWN'],
      [own.id, 'NOT_APPROVER'],
    ]);
    expect(await seen(outsider)).toEqual([]);
    await expect(getReview(outsider, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes on by pages', async () => {
    for (let year = 1850; year < 1877; year += 1) await submitted(cast().secretary, year);
    const page = await listQueue(cast().approver, {});
    expect(page.items).toHaveLength(25);
    const rest = await listQueue(cast().approver, { after: page.next ?? '' });
    expect(rest.items.length).toBeGreaterThan(0);
    expect(page.items.map(({ id }) => id)).not.toContain(rest.items[0]?.id);
    expect(rest.next).toBeNull();
  });

  it('keeps what an approver says of single fields with the draft', async () => {
    const { id, version } = await submitted(cast().secretary, 1990);
    const notes = { 'signatories[g1].rank': 'ghi cấp bậc ngày ký', title: '  ' };
    await returnRevision(cast().approver, id, version, 'thiếu căn cứ', notes);
    const back = await getDraft(cast().secretary, id);
    expect(back.returnReason).toBe('thiếu căn cứ');
    expect(back.returnNotes).toEqual({ 'signatories[g1].rank': 'ghi cấp bậc ngày ký' });
    const again = await submitRevision(cast().secretary, id, back.version);
    expect((await getReview(cast().approver, id)).earlier?.notes).toEqual(back.returnNotes);
    const marked = { title: 'TỐI MẬT\nabc' };
    await expect(
      returnRevision(cast().approver, id, again.version, 'x', marked),
    ).rejects.toMatchObject({ code: 'RULE' });
  });

  it('compares a revision with what is published, by names and with its reason', async () => {
    const number = '95/QCPH';
    const payload = regulation({ number, signedOn: '1995' });
    const recordId = await publish(cast().secretary, cast().approver, {
      ...draft(number),
      payload,
    });
    const now = regulation({ number, signedOn: '1995', title: 'Quy chế phối hợp đã sửa' });
    const made = await createDraft(cast().secretary, {
      ...{ ...draft(number), payload: now, recordId, reason: 'sửa tên' },
    });
    await submitRevision(cast().secretary, made.id, made.version);
    const review = await getReview(cast().approver, made.id);
    expect(review).toMatchObject({ number: 2, reason: 'sửa tên', obstacle: null });
    expect(review.comparison.rows.map(({ path }) => path)).toEqual(['title']);
    expect(review.names['W-A']).toBe('Đơn vị W-A');
    expect(review.saves.map(({ by }) => by)).toEqual([cast().secretary.displayName]);
  });
});

describe('the history of a record', () => {
  it('compares any two revisions, and tells nothing of papers one does not see', async () => {
    const number = '96/QCPH';
    const hidden = await publish(cast().secretary, cast().approver, {
      ...draft('97/QCPH'),
      payload: regulation({ number: '97/QCPH', signedOn: '1997', access: 'PARTIES' }),
    });
    const relations = [{ id: 'r1', kind: 'REPLACES' as const, regulation: hidden }];
    const texts = [{}, { relations }, { relations, title: 'Tên mới' }];
    let recordId: string | undefined;
    for (const over of texts) {
      const payload = regulation({ number, signedOn: '1996', ...over });
      const made = { ...draft(number), payload, recordId, reason: 'sửa' };
      recordId = await publish(cast().secretary, cast().approver, made);
    }
    const asked = { type: 'REGULATION', id: recordId ?? '', from: 1, to: 3 } as const;
    const paths = async (actor: UserActor) =>
      (await recordHistory(actor, asked, 'page')).chosen?.comparison.rows.map(({ path }) => path);
    expect(await paths(cast().secretary)).toEqual(['title', 'relations[r1]']);
    expect(await paths(await cast().world.person(['VIEWER', 'W-C']))).toEqual(['title']);
  });
});
