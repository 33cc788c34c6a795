import { beforeAll, describe, expect, it } from 'vitest';
import { deliverNotice, markRead } from '@/lib/operations/notices/commands';
import { listNotices } from '@/lib/operations/notices/queries';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { confirmRecord } from '@/lib/operations/publishing/commands/confirm';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { returnRevision, submitRevision } from '@/lib/operations/publishing/commands/review';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { draft, ownCast } from '@/tests/support/publishing';

const database = ownDatabase();
const cast = ownCast(database);
const job = { kind: 'job', name: 'notices' } as const;
let otherSide: UserActor;
let colleague: UserActor;

beforeAll(async () => {
  otherSide = await cast().world.person(['LEADER', 'W-B']);
  colleague = await cast().world.person(['SECRETARY', 'W-A'], ['APPROVER', 'W-A']);
});

/** What waits in the queue, as the worker gets it; delivered twice, as it may happen. */
async function deliver(): Promise<number> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query(`DELETE FROM jobs.job WHERE name = 'notices' RETURNING data`),
  );
  for (const { data } of [...rows, ...rows]) await deliverNotice(job, data);
  return rows.length;
}

const kinds = async (actor: UserActor) =>
  (await listNotices(actor, {})).items.map(({ kind }) => kind);

describe('notices', () => {
  it('go to whom an act concerns, once, however often they are delivered', async () => {
    const made = await createDraft(cast().secretary, draft('60/QCPH'));
    const sent = await submitRevision(cast().secretary, made.id, made.version);
    await deliver();
    expect(await kinds(cast().approver)).toEqual(['SUBMITTED']);
    expect(await kinds(colleague)).toEqual(['SUBMITTED']);
    expect(await kinds(cast().secretary)).toEqual([]);
    expect(await kinds(otherSide)).toEqual([]);
    const back = await returnRevision(cast().approver, made.id, sent.version, 'thiếu căn cứ', {
      'signatories[g1].rank': 'ghi cấp bậc đúng ngày ký',
    });
    await deliver();
    const [returned] = (await listNotices(cast().secretary, {})).items;
    expect(returned).toMatchObject({ kind: 'RETURNED', words: 'thiếu căn cứ', read: false });
    const again = await submitRevision(cast().secretary, made.id, back.version);
    await approveRevision(cast().approver, made.id, again.version);
    await deliver();
    expect(await kinds(cast().secretary)).toEqual(['APPROVED', 'RETURNED']);
    expect(await kinds(otherSide)).toEqual(['AWAITING_CONFIRMATION']);
    const note = 'Ngày ký khác với bản lưu';
    const word = { id: made.recordId, unit: 'W-B', decision: 'DISPUTED', note } as const;
    await confirmRecord(otherSide, { type: 'REGULATION', ...word });
    await deliver();
    const [disputed] = (await listNotices(cast().secretary, {})).items;
    expect(disputed).toMatchObject({ kind: 'DISPUTED', words: note });
    expect(disputed?.about?.href).toBe(`/regulations/${made.recordId}`);
  });

  it('are not left by an act that is refused', async () => {
    await deliver();
    const made = await createDraft(cast().both, draft('61/QCPH'));
    const sent = await submitRevision(cast().both, made.id, made.version);
    expect(await deliver()).toBe(1);
    await expect(approveRevision(cast().both, made.id, sent.version)).rejects.toThrow();
    expect(await deliver()).toBe(0);
  });

  it('tell nothing of what their owner no longer sees', async () => {
    const made = await createDraft(cast().secretary, draft('62/QCPH'));
    await submitRevision(cast().secretary, made.id, made.version);
    const passing = await cast().world.person(['APPROVER', 'W-A']);
    await deliver();
    await markRead(passing);
    const again = await createDraft(cast().secretary, draft('63/QCPH'));
    await submitRevision(cast().secretary, again.id, again.version);
    await deliver();
    await asOwner(database(), (owner) =>
      owner.query('DELETE FROM membership WHERE user_id = $1', [passing.userId]),
    );
    const [latest] = (await listNotices(passing, {})).items;
    expect(latest).toMatchObject({ about: null, words: null });
  });

  it('are marked as read by their owner alone', async () => {
    const [mine] = (await listNotices(colleague, {})).items;
    await markRead(otherSide, mine?.id);
    expect((await listNotices(colleague, {})).items[0]?.read).toBe(false);
    await markRead(colleague, mine?.id);
    expect((await listNotices(colleague, {})).items[0]?.read).toBe(true);
    await markRead(colleague);
    expect((await listNotices(colleague, {})).items.every(({ read }) => read)).toBe(true);
  });

  it('are delivered by the job alone', async () => {
    const data = { kind: 'APPROVED', act: 'x', revisionId: cast().secretary.userId };
    const person = { ...cast().secretary, kind: 'user' } as const;
    await expect(deliverNotice({ ...job, ...person } as never, data)).rejects.toThrow();
  });
});
