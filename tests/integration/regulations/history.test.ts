import { beforeAll, expect, it } from 'vitest';
import { listRevisions } from '@/lib/domain/regulations/queries/history';
import { getRegulation } from '@/lib/domain/regulations/queries/record';
import type { Actor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { publish, regulation } from '@/tests/support/records';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
let hidden: string;
let open: string;
let member: Actor;
let outsider: Actor;

beforeAll(async () => {
  const world = await makeWorld(database());
  const secretary = await world.person(['SECRETARY', 'W-A']);
  const approver = await world.person(['APPROVER', 'W-A']);
  member = secretary;
  outsider = await world.person(['VIEWER', 'W-C']);
  const draft = { type: 'REGULATION', draftingUnit: 'W-A' } as const;
  const closed = regulation({ number: '1/QCPH', access: 'PARTIES' });
  hidden = await publish(secretary, approver, { ...draft, payload: closed });
  const said = { certainty: 'INFERRED', source: 's1' } as const;
  const payload = regulation({
    number: '2/QCPH',
    relations: [
      { id: 'r1', kind: 'REPLACES', regulation: hidden, text: 'Quy chế kín' },
      { id: 'r2', kind: 'AMENDS', text: 'Quy chế không có trong sổ' },
    ],
    legalBases: [{ id: 'b1', text: 'Căn cứ', regulation: hidden, resolvedBasis: 'theo bản kín' }],
    provenance: [
      { ...said, item: 'r1', field: 'kind', basis: 'bản kín nêu' },
      { ...said, item: 'r2', field: 'kind', basis: 'bản mở nêu' },
    ],
  });
  open = await publish(secretary, approver, { ...draft, payload });
});

const told = async (actor: Actor) =>
  JSON.stringify([
    await listRevisions(actor, open, 'page'),
    await getRegulation(actor, open, { asOf: '2026-01-01', channel: 'page' }),
  ]);

it('says nothing of a paper that the reader does not see, nor of what was said of it', async () => {
  const text = await told(outsider);
  for (const word of [hidden, 'Quy chế kín', 'theo bản kín', 'bản kín nêu']) {
    expect(text).not.toContain(word);
  }
  for (const word of ['Quy chế không có trong sổ', 'bản mở nêu', 'Căn cứ']) {
    expect(text).toContain(word);
  }
});

it('says all of it to whom it concerns', async () => {
  const text = await told(member);
  for (const word of [hidden, 'Quy chế kín', 'theo bản kín', 'bản kín nêu']) {
    expect(text).toContain(word);
  }
});
