import { describe, expect, it } from 'vitest';
import { speeches } from '@/lib/domain/conferences/rules/minutes';
import type { OutcomeView, ParticipantView } from '@/lib/domain/conferences/schema/view';

const participant = (itemId: string): ParticipantView => ({
  itemId,
  role: 'CO_CHAIR',
  person: { id: itemId, name: itemId },
  delegation: null,
  rank: null,
  posts: [],
  capacity: null,
  unit: null,
  unitText: null,
});

const outcome = (itemId: string, saidBy: string | null, saidByText: string | null = null) => ({
  ...{ itemId, kind: 'DIRECTION' as const, text: itemId, field: null, saidBy, saidByText },
  ...{ owners: [], deadline: null },
});

const told = (outcomes: OutcomeView[]) =>
  speeches(outcomes, [participant('a'), participant('b')]).map(({ speaker, words, outcomes }) => [
    speaker?.itemId ?? words,
    outcomes.map(({ itemId }) => itemId),
  ]);

describe('directions under their speakers', () => {
  it('gathers what one speaker said, in the order of first words', () => {
    const outcomes = [outcome('1', 'b'), outcome('2', 'a'), outcome('3', 'b')];
    expect(told(outcomes)).toEqual([
      ['b', ['1', '3']],
      ['a', ['2']],
    ]);
  });

  it('keeps words of the source apart from silence', () => {
    const outcomes = [outcome('1', null, 'các đại biểu'), outcome('2', null)];
    expect(told(outcomes)).toEqual([
      ['các đại biểu', ['1']],
      [null, ['2']],
    ]);
  });

  it('has nobody to name where nothing was said', () => {
    expect(told([])).toEqual([]);
  });
});
