import { beforeAll, describe, expect, it } from 'vitest';
import { dashboard } from '@/lib/operations/dashboard/queries';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { conference, publish, regulation } from '@/tests/support/records';
import { makeWorld, type World } from '@/tests/support/world';

const database = ownDatabase();
const DAY = '2025-06-01';
let world: World;
let secretary: UserActor;
let outsider: UserActor;

beforeAll(async () => {
  world = await makeWorld(database());
  secretary = await world.person(['SECRETARY', 'W-TOP']);
  outsider = await world.person(['VIEWER', 'W-C']);
  const approver = await world.person(['APPROVER', 'W-TOP']);
  const draft = { type: 'REGULATION', draftingUnit: 'W-A' } as const;
  const ending = regulation({ title: 'Sắp hết', endsOn: '2025-12' });
  const closed = { number: '02/QCPH', signedOn: '2021', access: 'PARTIES' } as const;
  await publish(secretary, approver, { ...draft, payload: ending });
  await publish(secretary, approver, {
    ...draft,
    payload: regulation({ ...closed, title: 'Riêng', endsOn: '2025-07' }),
  });
  await publish(secretary, approver, { ...draft, type: 'CONFERENCE', payload: conference() });
  await createDraft(secretary, { ...draft, payload: regulation({ title: 'Đang soạn' }) });
});

const titles = (items: readonly { title: string | null }[]) => items.map(({ title }) => title);

describe('the dashboard', () => {
  it('gathers for a secretary what waits, what is theirs, what is new and what ends', async () => {
    const view = await dashboard(secretary, DAY);
    expect(view.waiting?.counts).toEqual({ DRAFT: 1, SUBMITTED: 0, RETURNED: 0, CONFIRM: 0 });
    expect(titles(view.waiting?.items ?? [])).toEqual(['Đang soạn']);
    expect(titles(view.own?.regulations.items ?? [])).toEqual(['Riêng', 'Sắp hết']);
    expect(view.own?.conferences.total).toBe(1);
    const newest = ['Giao ban thử nghiệm', 'Riêng', 'Sắp hết'];
    expect(titles(view.published).slice(0, 3)).toEqual(newest);
    expect(view.published[0]).toMatchObject({ author: secretary.displayName, revision: 1 });
    expect(titles(view.nearingEnd)).toEqual(['Riêng', 'Sắp hết']);
    expect([view.audit, view.installation]).toEqual([null, null]);
  });

  it('shows nobody a record or draft that is not theirs to see', async () => {
    const view = await dashboard(outsider, DAY);
    const { glance } = await dashboard(secretary, DAY);
    expect(view.glance).toEqual({ ...glance, regulations: glance.regulations - 1 });
    expect(view.waiting).toBeNull();
    expect(view.own?.regulations.items).toEqual([]);
    expect(titles(view.published)).not.toContain('Riêng');
    expect(titles(view.nearingEnd)).toEqual(['Sắp hết']);
  });

  it('tells an auditor that something happened, and what only where the record is seen', async () => {
    const view = await dashboard(await world.person(['AUDITOR', null]), DAY);
    const approvals = view.audit?.filter(({ action }) => action === 'revision.approve') ?? [];
    expect(approvals).toHaveLength(3);
    expect(approvals.filter(({ record }) => record === null)).toHaveLength(1);
    expect(view.audit?.find(({ action }) => action === 'revision.create')?.summary).toBeNull();
  });

  it('tells an administrator how many accounts and units there are', async () => {
    const view = await dashboard(await world.person(['ADMINISTRATOR', null]), DAY);
    expect(view.installation?.accounts).toBeGreaterThanOrEqual(4);
    expect(view.own).toBeNull();
  });

  it('is empty for a stranger', async () => {
    expect(await dashboard({ kind: 'anonymous', request: NO_REQUEST }, DAY)).toEqual({
      glance: { regulations: 0, conferences: 0 },
      published: [],
      nearingEnd: [],
      ...{ waiting: null, own: null, audit: null, installation: null },
    });
  });
});
