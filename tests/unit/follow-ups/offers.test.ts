import { describe, expect, it } from 'vitest';
import { answerItemId, followUpGaps } from '@/lib/domain/follow-ups/rules/carry-over';
import { type Comparable, likelyMatch, likeness } from '@/lib/domain/follow-ups/rules/match';

const thread = (text: string, over: Partial<Comparable> = {}): Comparable => ({
  ...{ kind: 'SHORTCOMING' as const, text, papers: ['r1'], parties: ['BCA', 'BQP'] },
  ...over,
});

const OLD = 'Trao đổi tin ở một số địa bàn còn chậm';
const item = (text: string) => thread(text);

describe('a suggested match', () => {
  it.each([
    'Việc trao đổi tin ở một số địa bàn vẫn chậm',
    'TRAO ĐỔI TIN Ở ĐỊA BÀN CÒN CHẬM',
    'Trao doi tin o mot so dia ban con cham',
  ])('is offered for: %s', (text) => {
    expect(likelyMatch(item(text), [thread(OLD)])).not.toBeNull();
  });

  it.each(['Chế độ giao ban ở cấp cơ sở chưa đều', 'Số liệu hai bên báo cáo chưa khớp', ''])(
    'is not offered for: %s',
    (text) => {
      expect(likelyMatch(item(text), [thread(OLD)])).toBeNull();
    },
  );

  it('needs the same kind, and a paper or a party in common', () => {
    const same = item(OLD);
    expect(likelyMatch(same, [thread(OLD, { kind: 'COMMITMENT' })])).toBeNull();
    expect(likelyMatch(same, [thread(OLD, { papers: ['r2'], parties: ['BNN'] })])).toBeNull();
    expect(likelyMatch(same, [thread(OLD, { papers: ['r2'] })])).not.toBeNull();
  });

  it('is the most alike of several', () => {
    const near = thread('Trao đổi tin còn chậm');
    expect(likelyMatch(item(OLD), [near, thread(OLD)])?.text).toBe(OLD);
    expect(likeness(OLD, OLD)).toBe(1);
  });
});

describe('the questions of a draft', () => {
  const open = [
    { id: '0190aaaa-0000-7000-8000-000000000001', ids: ['0190aaaa-0000-7000-8000-000000000002'] },
  ];
  const [{ id, ids }] = open as [(typeof open)[0]];
  const path = `answers[${answerItemId(id)}].state`;
  const nothing = { answers: [], outcomes: [] };

  it('are missing at the field of their answer', () => {
    expect(followUpGaps(nothing, open)).toEqual([{ path, message: 'errors.gap.followUp' }]);
    const begun = { ...nothing, answers: [{ id: 'a1', followUp: id, state: null }] };
    expect(followUpGaps(begun, open)).toMatchObject([{ path: 'answers[a1].state' }]);
    expect(followUpGaps(nothing, [])).toEqual([]);
  });

  it('are answered by a state, by an item, and through a merge', () => {
    const state = 'NOT_MENTIONED';
    expect(
      followUpGaps({ ...nothing, answers: [{ id: 'a1', followUp: id, state }] }, open),
    ).toEqual([]);
    expect(followUpGaps({ ...nothing, outcomes: [{ followUp: id }] }, open)).toEqual([]);
    expect(followUpGaps({ ...nothing, outcomes: [{ followUp: ids[0] ?? null }] }, open)).toEqual(
      [],
    );
  });
});
