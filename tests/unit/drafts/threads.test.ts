import { describe, expect, it } from 'vitest';
import { type DraftThread, matchIn } from '@/components/drafts/threads';

const OLD = 'Trao đổi thông tin về xuất nhập cảnh còn chậm';

const thread = (facts: Partial<DraftThread> = {}): DraftThread => ({
  ...{ id: 't1', ids: ['t1', 't0'], text: OLD, kind: 'SHORTCOMING', papers: ['r1'], parties: [] },
  ...facts,
});

const typed = (item: Record<string, string> = {}) => {
  const row = {
    kind: 'SHORTCOMING',
    text: 'Việc trao đổi thông tin xuất nhập cảnh còn chậm',
    ...item,
  };
  return {
    ...{ 'outcomes[]': ['o1', 'o2'], 'regulations[]': ['n'], 'regulations[n].regulation': ['r1'] },
    ...Object.fromEntries(
      Object.entries(row).map(([field, text]) => [`outcomes[o1].${field}`, [text]]),
    ),
  };
};

describe('an outcome item as typed', () => {
  it('is offered the open thread that it is like', () => {
    expect(matchIn(typed(), 'o1', [thread()])?.id).toBe('t1');
    const direction = typed({ kind: 'DIRECTION' });
    expect(matchIn(direction, 'o1', [thread({ kind: 'COMMITMENT' })])?.id).toBe('t1');
  });

  it.each([
    ['of another kind', typed({ kind: 'LESSON' })],
    ['without words', typed({ text: ' ' })],
    ['about something else', typed({ text: 'Kinh phí tuyên truyền chưa được cấp' })],
    ['that has its thread', typed({ followUp: 't9' })],
    ['when another item has it', { ...typed(), 'outcomes[o2].followUp': ['t0'] }],
    ['under other papers', { ...typed(), 'regulations[n].regulation': ['r2'] }],
  ])('%s is offered nothing', (_, values) => {
    expect(matchIn(values, 'o1', [thread()])).toBeNull();
  });

  it('is offered one of the same parties under an older paper', () => {
    const values = { ...typed(), 'parties[]': ['a'], 'parties[a].unit@code': ['BCA'] };
    const older = thread({ papers: ['r0'], parties: ['BCA', 'BQP'] });
    expect(matchIn(values, 'o1', [older])?.id).toBe('t1');
  });
});
