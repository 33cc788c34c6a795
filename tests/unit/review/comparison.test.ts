import { describe, expect, it } from 'vitest';
import type { Json } from '@/lib/core/changes';
import { compare } from '@/lib/operations/publishing/comparison/compare';

const fact = (item: string | null, field: string, over = {}) => ({
  ...{ item, field, certainty: 'STATED', source: 's1', locator: 'đoạn 1', ...over },
});

const BEFORE: Json = {
  title: 'Giao ban',
  heldOn: '2022-08-02',
  note: null,
  parties: [{ id: 'p1', unit: 'BCA' }],
  outcomes: [
    { id: 'o1', text: 'Trao đổi tin', owners: [] },
    { id: 'o2', text: 'Tuần tra chung', owners: [] },
    { id: 'o3', text: 'Sẽ bỏ', owners: [] },
  ],
  regulations: [{ regulation: 'r1', role: 'REVIEWS' }],
  provenance: [fact(null, 'heldOn'), fact('o1', 'text'), fact('o3', 'text')],
};

function changed(over: { [key: string]: Json }): Json {
  return { ...(BEFORE as { [key: string]: Json }), ...over };
}

const told = (before: Json, now: Json) =>
  compare(before, now).rows.map(({ path, act, ordinal }) => [path, act, ordinal]);

describe('compare', () => {
  it('tells nothing of two texts that are the same', () => {
    const { rows, facts, kept } = compare(BEFORE, BEFORE);
    expect([rows, facts]).toEqual([[], []]);
    expect(kept).toEqual(['title', 'heldOn', 'regulations', 'parties', 'outcomes']);
  });

  it('tells fields in reading order, items by their place, and what moved', () => {
    const outcomes = [
      { id: 'o2', text: 'Tuần tra chung biên giới', owners: [] },
      { id: 'o1', text: 'Trao đổi tin', owners: [] },
      { id: 'o4', text: 'Mới', owners: [] },
    ];
    const now = changed({ outcomes, heldOn: '2022-08-03', note: 'thêm' });
    expect(told(BEFORE, now)).toEqual([
      ['heldOn', 'changed', null],
      ['outcomes[]', 'moved', null],
      ['outcomes[o2].text', 'changed', 1],
      ['outcomes[o3]', 'removed', 3],
      ['outcomes[o4]', 'added', 3],
      ['note', 'added', null],
    ]);
  });

  it('tells the first text of a record item by item, each with its origin', () => {
    const { rows, facts } = compare({}, BEFORE);
    const outcomes = rows.filter(({ field }) => field === 'outcomes');
    expect(outcomes.map(({ path, act }) => [path, act])).toEqual([
      ['outcomes[o1]', 'added'],
      ['outcomes[o2]', 'added'],
      ['outcomes[o3]', 'added'],
    ]);
    expect(outcomes[0]?.origin).toHaveLength(1);
    expect(facts).toEqual([]);
  });

  it('takes the papers reviewed one by one', () => {
    const regulations = [
      { regulation: 'r1', role: 'REVIEWS' },
      { regulation: 'r2', role: 'SIGNS' },
    ];
    expect(told(BEFORE, changed({ regulations }))).toEqual([['regulations[r2]', 'added', 2]]);
  });

  it('puts the origin of a new value beside it', () => {
    const provenance = [fact(null, 'heldOn', { certainty: 'INFERRED', basis: 'kỳ đánh giá' })];
    const { rows, facts } = compare(BEFORE, changed({ heldOn: '2022-08-03', provenance }));
    expect(rows[0]?.origin).toMatchObject([{ certainty: 'INFERRED', basis: 'kỳ đánh giá' }]);
    expect(facts.map(({ field, inner, act }) => [field, inner, act])).toEqual([
      ['outcomes', 'text', 'removed'],
      ['outcomes', 'text', 'removed'],
    ]);
  });

  it('follows each fact whose value stands', () => {
    const provenance = [
      fact(null, 'heldOn', { certainty: 'INFERRED', basis: 'kỳ đánh giá' }),
      fact('o1', 'text'),
      fact('o1', 'text', { source: 's2', locator: 'trang 3' }),
      fact('o3', 'text', { sha256: 'a'.repeat(64) }),
    ];
    const { rows, facts } = compare(BEFORE, changed({ provenance }));
    expect(rows).toEqual([]);
    expect(facts.map(({ field, ordinal, act }) => [field, ordinal, act])).toEqual([
      ['heldOn', null, 'changed'],
      ['outcomes', 1, 'changed'],
    ]);
  });
});
