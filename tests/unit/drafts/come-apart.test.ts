import { describe, expect, it } from 'vitest';
import { readDraftForm } from '@/lib/operations/publishing/form/read';
import { comeApart } from '@/lib/operations/publishing/form/unsplit';
import { writeDraftForm } from '@/lib/operations/publishing/form/write';
import { forms } from '@/lib/operations/publishing/schema/form/of-type';
import { dataOf } from '@/lib/operations/publishing/schema/form/values';
import { directory } from './directory';

const line = 'Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh';
const blank = writeDraftForm('CONFERENCE', { payload: {}, unread: {}, version: 1 }, directory);

function person(fields: Record<string, string>) {
  const row = Object.entries(fields).map(([field, text]) => [`participants[p1].${field}`, [text]]);
  return { 'participants[]': ['p1'], ...Object.fromEntries(row) };
}

function read(values: Record<string, readonly string[]>) {
  return readDraftForm('CONFERENCE', dataOf({ ...blank, ...values }), directory);
}

describe('without a script', () => {
  it('a person line comes apart into its row', () => {
    const { payload, unread } = read(person({ line }));
    expect(payload.participants).toMatchObject([
      {
        ...{ rank: 'Thiếu tướng', name: 'Trần Trung Hòa', unit: 'BQP-CB' },
        posts: ['Tư lệnh Binh chủng Công binh'],
      },
    ]);
    expect(unread).toEqual({});
  });

  it('nothing typed by hand is overwritten, and the line is kept', () => {
    const { payload, unread } = read(person({ line, name: 'Trần Văn B' }));
    expect(payload.participants).toMatchObject([{ name: 'Trần Văn B', rank: null }]);
    expect(unread).toEqual({ 'participants[p1].line': line });
  });

  it('of two people the second stays in the line', () => {
    const two = person({ line: `${line} và Thiếu tướng Trần Hải Quân` });
    const after = comeApart(forms.CONFERENCE, two);
    expect(after['participants[p1].line']).toEqual(['Thiếu tướng Trần Hải Quân']);
  });

  const figure = (raw: string, was = '') => ({
    ...{ 'figures[]': ['f1'], 'figures[f1].raw': [raw], 'figures[f1].raw@was': [was] },
  });

  it.each([
    ['hơn 20 nghìn buổi', { operator: 'GT', number: '20000', measure: 'buổi', malformed: false }],
    ['2500.000 lượt', { operator: null, number: null, malformed: true }],
  ])('the words of a figure are read: %s', (raw, expected) => {
    expect(read(figure(raw)).payload.figures).toMatchObject([{ raw, ...expected }]);
  });

  it('a figure that was left without a number stays so', () => {
    const raw = 'hơn 20 nghìn buổi';
    expect(read(figure(raw, raw)).payload.figures).toMatchObject([{ raw, number: null }]);
  });
});

it('with a script nothing is done twice', () => {
  const { unread } = read({ ...person({ line }), script: ['1'] });
  expect(unread).toEqual({ 'participants[p1].line': line });
});
