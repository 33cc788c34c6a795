import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, type Json } from '@/lib/core/changes';
import { merge } from '@/lib/core/merge';

const base = {
  title: 'Giao ban',
  note: null,
  outcomes: [
    { id: 'o1', text: 'một' },
    { id: 'o2', text: 'hai' },
  ],
};

describe('two people on one text', () => {
  it('takes what each alone wrote', () => {
    const mine = { ...base, title: 'Giao ban 6 tháng' };
    const theirs = { ...base, note: 'trực tuyến' };
    const { value, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(value).toEqual({ ...base, title: 'Giao ban 6 tháng', note: 'trực tuyến' });
  });

  it('keeps theirs and names the field where both wrote differently', () => {
    const { value, conflicts } = merge(base, { ...base, title: 'A' }, { ...base, title: 'B' });
    expect(value).toEqual({ ...base, title: 'B' });
    expect(conflicts).toEqual([{ path: 'title', base: 'Giao ban', mine: 'A', theirs: 'B' }]);
  });

  it('joins rows that both added, and rows written on by one and moved by the other', () => {
    const [first = null, second = null]: Json[] = base.outcomes;
    const mine = { ...base, outcomes: [second, first, { id: 'o3', text: 'ba' }] };
    const theirs = {
      ...base,
      outcomes: [{ id: 'o1', text: 'MỘT' }, second, { id: 'o4', text: 'bốn' }],
    };
    const { value, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    const texts = (value as typeof base).outcomes.map((each) => each.text);
    expect(texts).toEqual(['hai', 'bốn', 'MỘT', 'ba']);
  });

  it.each([
    ['I took it out', [base.outcomes[1]], [{ id: 'o1', text: 'MỘT' }, base.outcomes[1]]],
    ['they took it out', [{ id: 'o1', text: 'MỘT' }, base.outcomes[1]], [base.outcomes[1]]],
  ])('keeps a row that one wrote on though %s, and says so', (_, mine, theirs) => {
    const merged = merge(
      base,
      { ...base, outcomes: mine } as Json,
      { ...base, outcomes: theirs } as Json,
    );
    expect((merged.value as typeof base).outcomes.map((each) => each.text)).toContain('MỘT');
    expect(merged.conflicts.map((each) => each.path)).toEqual(['outcomes[o1]']);
  });

  it('takes a list without keys as one value', () => {
    const { value, conflicts } = merge({ f: ['a'] }, { f: ['a', 'b'] }, { f: ['c'] });
    expect(value).toEqual({ f: ['c'] });
    expect(conflicts.map((each) => each.path)).toEqual(['f']);
  });
});

const item = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.constantFrom('', 'x', 'y'),
});
const payload = fc.record({
  title: fc.constantFrom('', 'A', 'B'),
  note: fc.constantFrom(null, 'n'),
  fields: fc.array(fc.constantFrom('k', 'l'), { maxLength: 2 }),
  rows: fc.uniqueArray(item, { selector: (each) => each.id }),
});

describe('whatever two people write', () => {
  it('one who wrote nothing changes nothing', () => {
    fc.assert(
      fc.property(payload, payload, (from, theirs) => {
        expect(merge(from, from, theirs)).toEqual({ value: theirs, conflicts: [] });
        expect(merge(from, theirs, from)).toEqual({ value: theirs, conflicts: [] });
      }),
    );
  });

  it('every field that one wrote is in the result, or named as a conflict', () => {
    fc.assert(
      fc.property(payload, payload, payload, (from, mine, theirs) => {
        const { value, conflicts } = merge(from, mine, theirs);
        const named = conflicts.map(({ path }) => path);
        const isNamed = (path: string) =>
          named.some((each) => path.startsWith(each) || each.startsWith(path));
        const lost = [...changes(from, mine), ...changes(from, theirs)]
          .filter(({ path }) => !path.endsWith('[]'))
          .filter(({ path, after }) => !isNamed(path) && !holds(value, path, after));
        expect(lost).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Whether the value at a path of `changes` is this one; a removed row is absent. */
function holds(value: Json, path: string, after: Json): boolean {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const found = steps.reduce<Json>((at, step) => {
    if (Array.isArray(at)) return at.find((each) => (each as { id?: string })?.id === step) ?? null;
    return at !== null && typeof at === 'object' ? (at[step] ?? null) : null;
  }, value);
  return changes(found, after).length === 0;
}
