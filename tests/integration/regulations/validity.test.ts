import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bounds } from '@/lib/core/edtf/bounds';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import { validities } from '@/lib/domain/regulations/schema/codes';
import { publishReference } from '@/lib/operations/publishing/commands/reference';
import type { UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { type RegulationInput, regulation } from '@/tests/support/records';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
let viewer: UserActor;

const dates = ['2015', '2018-06', '2018-06-15', '2020~', '2020-01-01', '2021-12', null];
const date = fc.constantFrom(...dates);
const facts = fc.record({
  signedOn: date,
  effectiveOn: date,
  endsOn: date,
  endIsOpen: fc.boolean(),
  relation: fc.constantFrom('REPLACES', 'REPEALS', 'AMENDS', 'GUIDES', 'SUPPLEMENTS', null),
  inferred: fc.boolean(),
  target: fc.nat(20),
});

beforeAll(async () => {
  viewer = await (await makeWorld(database())).person(['VIEWER', 'W-C']);
  // A fixed seed: forty papers with every mix of partial dates and relations, the same each time.
  const samples = fc.sample(facts, { numRuns: 40, seed: 20260101 });
  const made: string[] = [];
  for (const [index, sample] of samples.entries()) {
    const target = made[sample.target % Math.max(made.length, 1)];
    const payload = { number: `V${index}`, ...paper(sample, target) };
    const record = { type: 'REGULATION' as const, reason: 'thử', payload: regulation(payload) };
    made.push((await publishReference({ kind: 'reference' }, record)).recordId);
  }
});

type Sample = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function paper(sample: Sample, target: string | undefined): RegulationInput {
  const { signedOn, effectiveOn, endsOn, endIsOpen, relation, inferred } = sample;
  const certainty = inferred ? ('INFERRED' as const) : ('STATED' as const);
  const basis = 'suy từ bài viết';
  const signing = signedOn ? certainty : ('UNKNOWN' as const);
  return {
    ...{ signedOn, effectiveOn, endsOn, endIsOpen: endIsOpen && endsOn !== null },
    relations: relation && target ? [{ id: 'r1', kind: relation, regulation: target }] : [],
    provenance: [
      { item: null, field: 'signedOn', certainty: signing, basis },
      { item: 'r1', field: 'kind', certainty, basis },
    ],
  };
}

it('the filter finds exactly the papers of which the rule says so, on any day', async () => {
  expect(bounds('2018-06').latest).toBe('2018-06-30');
  for (const day of [
    '2014-06-01',
    '2015-06-01',
    '2018-06-15',
    '2018-06-16',
    '2020-06-01',
    '2026-01-01',
  ]) {
    const ask = (validity?: (typeof validities)[number]) =>
      listRegulations(viewer, { unit: [['W-A']], sort: 'newest', limit: 100, day, validity });
    const all = (await ask()).items;
    expect(all.length).toBe(40);
    for (const validity of validities) {
      const expected = all.filter((item) => item.validity.validity === validity);
      const found = (await ask(validity)).items;
      expect([day, validity, found.map((item) => item.number)]).toEqual([
        day,
        validity,
        expected.map((item) => item.number),
      ]);
    }
  }
});
