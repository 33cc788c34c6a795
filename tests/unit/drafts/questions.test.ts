import { describe, expect, it } from 'vitest';
import { gapLines } from '@/components/drafts/gap-lines';
import { subjectOf, unaskedIn } from '@/components/drafts/questions';

const texts = {
  'side.answers': 'Còn {count} việc',
  'side.ofRow': '{row}: còn {count} mục',
  'side.gap': '{field}: {text}',
  'row.numbered': '{name} {number}',
  'group.figures.row': 'số liệu',
  'field.figures.raw': 'Nguyên văn',
  'field.figures.indicator': 'Chỉ tiêu',
  'field.record.title': 'Tên',
};
const desk = { texts, values: { 'figures[]': ['f0', 'f1'] } };
const gap = (path: string) => ({ path, text: 'thiếu' });

describe('what is missing', () => {
  it('names the open questions in one line, which leads to the first', () => {
    const gaps = ['title', 'answers[a].state', 'answers[b].state', 'answers[c].state'].map(gap);
    expect(gapLines(gaps, desk)).toEqual([
      { key: 'title thiếu', text: 'Tên: thiếu', target: 'title' },
      { key: 'answers', text: 'Còn 3 việc', target: 'answers[a].state' },
    ]);
  });

  it('names a row that lacks several things once, and one that lacks one by its field', () => {
    const both = ['figures[f1].raw', 'figures[f1].indicator'].map(gap);
    expect(gapLines(both, desk)).toEqual([
      { key: 'figures[f1]', text: 'số liệu 2: còn 2 mục', target: 'figures[f1].raw' },
    ]);
    const basis = gapLines([gap('figures[f0].raw!basis')], desk);
    expect(basis).toMatchObject([
      { text: 'số liệu 1, Nguyên văn: thiếu', target: 'figures[f0].raw!basis' },
    ]);
    expect(gapLines([gap('figures[f0].raw')], desk)).toMatchObject([
      { text: 'số liệu 1, Nguyên văn: thiếu', target: 'figures[f0].raw' },
    ]);
  });
});

describe('questions without a field', () => {
  it('are those whose input is not there', () => {
    const gaps = ['title', 'answers[a].state', 'answers[b].state', 'warnings[DUP:1]'].map(gap);
    expect(unaskedIn(gaps, (name) => name === 'answers[a].state')).toEqual([
      ...['answers[b].state', 'warning:DUP:1'],
    ]);
  });

  it('may come of other papers, parties or days, not of other words', () => {
    const values = { 'regulations[n].regulation': ['r1'], 'parties[p].unit@code': ['BCA'] };
    const before = subjectOf(values);
    expect(subjectOf({ ...values, title: ['khác'], 'parties[p].text': ['x'] })).toBe(before);
    expect(subjectOf({ ...values, heldOn: ['9/3/2018'] })).not.toBe(before);
    expect(subjectOf({ ...values, 'regulations[n].regulation': ['r2'] })).not.toBe(before);
  });
});
