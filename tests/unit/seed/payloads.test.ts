import { describe, expect, test } from 'vitest';
import { submissionGaps as conferenceGaps } from '@/lib/domain/conferences/rules/requirements';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { submissionGaps as regulationGaps } from '@/lib/domain/regulations/rules/requirements';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { cases } from '@/prisma/seed/demo/cases';
import { conferences, known, published, regulationOf, regulations } from './case-payloads';

describe.each([...conferences])('the conference of %s', (_key, payload) => {
  test('fits the schema and reads back unchanged', () => {
    expect(conferencePayload.parse(payload)).toEqual(payload);
  });

  test('may be submitted', () => {
    expect(conferenceGaps(payload)).toEqual([]);
  });

  test('gives every item of a list an id of its own', () => {
    expect(doubledItems(payload)).toEqual([]);
  });
});

describe.each([...regulations])('the revision of %s', (key, payload) => {
  test('fits the schema and may be submitted', () => {
    expect(regulationPayload.parse(payload)).toEqual(payload);
    expect(regulationGaps(payload)).toEqual([]);
  });

  test('doubles no item', () => {
    expect(doubledItems(payload)).toEqual([]);
  });

  test('changes nothing when it is applied again', () => {
    const revision = cases
      .flatMap(({ revisions }) => revisions)
      .find((it) => it.externalKey === key);
    expect(revision?.revise(payload, known)).toEqual(payload);
  });

  test('keeps the sources, parties and origins of the published paper', () => {
    const before = published.get(key);
    expect(payload.sources).toEqual(expect.arrayContaining(before?.sources ?? []));
    expect(payload.parties.map((it) => it.id)).toEqual(before?.parties.map((it) => it.id));
    expect(payload.provenance).toContainEqual(before?.provenance[0]);
  });
});

test('each step is taken by two people of one side', () => {
  for (const { author, approver } of cases.flatMap((it) => [it.conference, ...it.revisions])) {
    expect(author.replace('secretary.', '')).toBe(approver.replace('approver.', ''));
  }
});

test('the annual meeting is a stated review cycle', () => {
  const { reviewCycles, provenance } = regulationOf('QHCT-TC2-BDBP');
  expect(reviewCycles).toMatchObject([{ everyMonths: 12, kind: null }]);
  const said = provenance.find((it) => it.item === 'gap-hang-nam' && it.field === 'everyMonths');
  expect(said?.certainty).toBe('STATED');
});

test('the new regulation replaces the earlier one by inference, signed by the two chairs', () => {
  const { signatories, provenance, signedOn } = regulationOf('QCPH-CB-K01-2');
  expect(signedOn).toBe('2023');
  expect(signatories.map((it) => it.name)).toEqual(['Trần Trung Hòa', 'Trần Hải Quân']);
  const certainty = (item: string | null, field: string) =>
    provenance.find((it) => it.item === item && it.field === field)?.certainty;
  expect(certainty('r0', 'kind')).toBe('INFERRED');
  expect(certainty(null, 'signedOn')).toBe('INFERRED');
  expect(certainty('tran-hai-quan', 'name')).toBe('INFERRED');
  expect(certainty('tran-hai-quan', 'posts')).toBe('STATED');
});

test('the second party of the Party committees is a class without members', () => {
  expect(regulationOf('QCPH-DUBP-QUANGNINH').parties).toMatchObject([
    { unit: 'DU-BDBP-QUANGNINH', role: 'SIGNING_PARTY' },
    { unit: 'HTU-BG-QUANGNINH-NHOM', role: 'MEMBER_CLASS' },
  ]);
});

function doubledItems(payload: object): string[] {
  return Object.values(payload).flatMap((list) => {
    const ids = Array.isArray(list) ? list.map((it: { id?: string }) => it.id) : [];
    return ids.filter((id, at): id is string => id !== undefined && ids.indexOf(id) !== at);
  });
}
