import { beforeAll, describe, expect, it } from 'vitest';
import { asActor } from '@/lib/platform/db/as-actor';
import { loadDemo } from '@/prisma/seed/demo';
import { signedIn } from '@/prisma/seed/demo/actors';
import { ownDatabase } from '@/tests/support/database';

ownDatabase();
beforeAll(() => loadDemo());

const internal = ['seed-000', 'seed-001', 'seed-002', 'seed-004'];

async function as(username: string) {
  const actor = await signedIn(username);
  if (actor === null) throw new Error(`No account ${username}.`);
  return actor;
}

describe('case 003 is for its parties', () => {
  it.each(['leader', 'secretary.bca', 'approver.bca', 'secretary.bqp', 'approver.bqp'])(
    '%s sees all five',
    async (username) => {
      expect(await seenBy(username)).toEqual([...internal.slice(0, 3), 'seed-003', 'seed-004']);
    },
  );

  it.each([
    ...['viewer', 'secretary.tc2', 'approver.tc2', 'secretary.bdbp', 'approver.bdbp'],
    ...['admin', 'auditor'],
  ])('%s sees four, and nothing of the fifth', async (username) => {
    expect(await seenBy(username)).toEqual(internal);
    const traces = await asActor(await as(username), async (tx) => [
      await tx.person.count({ where: { name: { in: ['Nguyễn Danh Cộng', 'Huỳnh Ngọc Hà'] } } }),
      await tx.figure.count({ where: { raw: 'hàng chục bánh' } }),
      await tx.indicator.count({ where: { name: 'Hêrôin thu giữ' } }),
      await tx.source.count({ where: { author: 'Việt Hưng' } }),
      await tx.outcomeItem.count({ where: { text: { contains: 'hêrôin' } } }),
    ]);
    expect(traces).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the papers of the lineage', () => {
  it('keep their chain: decision 107/2003, decree 77/2010, decree 03/2019', async () => {
    const chain = await asActor(await as('viewer'), (tx) =>
      tx.regulationRelation.findMany({
        where: { acting: { externalKey: { startsWith: 'ND-' } } },
        orderBy: { acting: { signedOn: 'asc' } },
        select: {
          kind: true,
          acting: { select: { number: true } },
          target: { select: { number: true } },
        },
      }),
    );
    expect(chain.map((it) => [it.acting.number, it.kind, it.target?.number])).toEqual([
      ['77/2010/NĐ-CP', 'REPLACES', '107/2003/QĐ-TTg'],
      ['03/2019/NĐ-CP', 'REPLACES', '77/2010/NĐ-CP'],
    ]);
  });

  it('say that the replacement of case 001 is inferred, and from what', async () => {
    const found = await asActor(await as('viewer'), (tx) =>
      tx.regulationRelation.findMany({
        where: { acting: { externalKey: 'QCPH-CB-K01-2' } },
        select: {
          kind: true,
          certainty: true,
          basis: true,
          target: { select: { externalKey: true } },
        },
      }),
    );
    expect(found).toEqual([
      {
        kind: 'REPLACES',
        certainty: 'INFERRED',
        basis: expect.stringContaining('suy đoán'),
        target: { externalKey: 'QCPH-CB-K01-1' },
      },
    ]);
  });

  it('were signed by the people who chaired the conference', async () => {
    const both = await asActor(await as('viewer'), (tx) =>
      tx.person.findMany({
        where: { signatures: { some: {} } },
        orderBy: { name: 'asc' },
        select: { name: true, participations: { select: { role: true } } },
      }),
    );
    const chaired = [{ role: 'CO_CHAIR' }];
    expect(both).toEqual([
      { name: 'Trần Hải Quân', participations: chaired },
      { name: 'Trần Trung Hòa', participations: chaired },
    ]);
  });
});

async function seenBy(username: string): Promise<(string | null)[]> {
  const found = await asActor(await as(username), (tx) =>
    tx.conference.findMany({
      where: { externalKey: { startsWith: 'seed-' } },
      orderBy: { externalKey: 'asc' },
      select: { externalKey: true },
    }),
  );
  return found.map((it) => it.externalKey);
}
