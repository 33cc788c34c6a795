import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '@/lib/domain/audit/queries';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import { asActor } from '@/lib/platform/db/as-actor';
import type { UserActor } from '@/lib/policy/actor';
import { loadDemo } from '@/prisma/seed/demo';
import { signedIn } from '@/prisma/seed/demo/actors';
import { cases } from '@/prisma/seed/demo/cases';
import { loadDemoUsers } from '@/prisma/seed/demo-users';
import { asOwner, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();
const first = cases[0]?.conference;

beforeAll(async () => {
  await loadDemoUsers();
  // What a load leaves behind that was stopped between two steps.
  await createDraft(await user('secretary.tc2'), {
    type: 'CONFERENCE',
    draftingUnit: 'BQP-TC2',
    payload: { externalKey: 'seed-000' },
    reason: first?.reason,
  });
  await loadDemo();
});

async function user(username: string): Promise<UserActor> {
  const found = await signedIn(username);
  if (found === null) throw new Error(`No account ${username}.`);
  return found;
}

async function rows<Row>(sql: string): Promise<Row[]> {
  return asOwner(database(), async (owner) => (await owner.query(sql)).rows);
}

describe('the demo data', () => {
  it('is written by two people of one side, in its drafting unit', async () => {
    const found = await rows<{ key: string; unit: string; author: string; approver: string }>(
      `SELECT r.payload->>'externalKey' AS key, u.code AS unit, a.username AS author, b.username AS approver
       FROM revision r JOIN unit u ON u.id = r.drafting_unit_id
       JOIN "user" a ON a.id = r.author_id JOIN "user" b ON b.id = r.approver_id
       WHERE r.state = 'APPROVED'`,
    );
    const wanted = cases
      .flatMap((it) => [it.conference, ...it.revisions])
      .map(({ externalKey: key, unit, author, approver }) => ({ key, unit, author, approver }));
    expect(new Set(found)).toEqual(new Set(wanted));
    expect(found).toHaveLength(wanted.length);
  });

  it('doubles no paper and merges no people', async () => {
    const [counted] = await rows<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM conference) AS conferences,
              (SELECT count(*)::int FROM regulation WHERE external_key IS NULL) AS unnamed,
              (SELECT count(*)::int FROM person) AS people`,
    );
    expect(counted).toEqual({ conferences: 15, unnamed: 0, people: 34 });
  });

  it('has the documented conferences beside the cases, loaded as reference data', async () => {
    const found = await rows(
      `SELECT c.external_key AS key, c.held_on AS "heldOn", c.held_certainty::text AS certainty,
              r.external_key AS paper,
              (SELECT count(*)::int FROM figure f WHERE f.conference_id = c.id) AS figures,
              (SELECT count(*)::int FROM outcome_item o WHERE o.conference_id = c.id) AS outcomes
       FROM conference c JOIN revision v ON v.id = c.revision_id AND v.author_id IS NULL
       JOIN conference_regulation l ON l.conference_id = c.id AND l.role = 'REVIEWS'
       JOIN regulation r ON r.id = l.regulation_id`,
    );
    expect(found).toHaveLength(10);
    expect(found).toContainEqual({
      ...{ key: 'HN-CHQ-BDBP-2025', heldOn: '2025-12-02', certainty: 'STATED' },
      ...{ paper: 'QCPH-CHQ-BDBP', figures: 3, outcomes: 0 },
    });
    expect(found).toContainEqual({
      ...{ key: 'HN-BCA-BQP-ND77-5N', heldOn: 'XXXX-01-07', certainty: 'STATED' },
      ...{ paper: 'ND-77-2010-ND-CP', figures: 0, outcomes: 0 },
    });
  });

  it('finishes what an interrupted load began', async () => {
    const states = await rows(
      `SELECT state::text, count(*)::int FROM revision WHERE state <> 'APPROVED' GROUP BY 1`,
    );
    expect(states).toEqual([{ state: 'WITHDRAWN', count: 1 }]);
  });

  it('is in an audit chain that holds', async () => {
    const approvals = await rows<{ count: number }>(
      `SELECT count(*)::int FROM audit_event WHERE action = 'revision.approve'`,
    );
    expect(approvals).toEqual([{ count: 10 }]);
    expect(await verifyAudit({ kind: 'job', name: 'test' })).toMatchObject({ brokenAt: null });
  });

  it('gives the revision of a paper its reason, and keeps what was published before', async () => {
    const history = await rows(
      `SELECT v.number, v.reason LIKE 'Bổ sung%' AS added FROM revision v
       JOIN regulation r ON r.id = v.regulation_id
       WHERE r.external_key = 'QCPH-CB-K01-2' ORDER BY v.number`,
    );
    expect(history).toEqual([
      { number: 1, added: false },
      { number: 2, added: true },
    ]);
  });
});

describe('loading again', () => {
  const state = () =>
    rows(
      `SELECT (SELECT count(*)::int FROM revision) AS revisions,
              (SELECT count(*)::int FROM audit_event) AS events,
              (SELECT count(*)::int FROM person) AS people,
              (SELECT md5(string_agg(c::text, '' ORDER BY id)) FROM conference c) AS conferences,
              (SELECT md5(string_agg(r::text, '' ORDER BY id)) FROM regulation r) AS regulations`,
    );

  it('changes nothing', async () => {
    const before = await state();
    await loadDemo();
    expect(await state()).toEqual(before);
  });

  it('leaves alone what somebody revised or is writing', async () => {
    await reviseTitle('seed-002', 'Tên mới');
    await beginDraft('seed-004');
    const before = await state();
    await loadDemo();
    expect(await state()).toEqual(before);
  });
});

async function reviseTitle(externalKey: string, title: string): Promise<void> {
  const [author, approver] = [await user('secretary.bdbp'), await user('approver.bdbp')];
  const { id, payload } = await published(author, externalKey);
  const draft = await createDraft(author, {
    type: 'CONFERENCE',
    recordId: id,
    draftingUnit: 'DU-BDBP-QUANGNINH',
    payload: { ...payload, title },
    reason: 'Sửa tên',
  });
  const submitted = await submitRevision(author, draft.id, draft.version);
  await approveRevision(approver, draft.id, submitted.version);
}

async function beginDraft(externalKey: string): Promise<void> {
  const author = await user('secretary.bca');
  const { id, payload } = await published(author, externalKey);
  await createDraft(author, {
    type: 'CONFERENCE',
    recordId: id,
    draftingUnit: 'BCA',
    payload,
    reason: 'Đang viết',
  });
}

async function published(actor: UserActor, externalKey: string) {
  const found = await asActor(actor, (tx) =>
    tx.conference.findUniqueOrThrow({
      where: { externalKey },
      select: { id: true, revision: { select: { payload: true } } },
    }),
  );
  return { id: found.id, payload: Object(found.revision.payload) };
}
