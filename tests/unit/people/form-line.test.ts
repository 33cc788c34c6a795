import { expect, test } from 'vitest';
import { linesLeft, takePersonLine } from '@/lib/operations/publishing/form/person-line';
import { forms } from '@/lib/operations/publishing/schema/form/of-type';
import { referenceDirectory } from '@/tests/unit/units-pick/reference';

const directory = referenceDirectory();
const line = 'Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh';

function taken(values: Record<string, string>) {
  const given = { 'participants[]': 'p1', heldOn: '9/3/2018', ...values };
  const lists = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, [text]]));
  const after = takePersonLine(forms.CONFERENCE, lists, directory);
  const row = Object.entries(after).filter(([name]) => name.startsWith('participants[p1].'));
  return Object.fromEntries(row.map(([name, [text]]) => [name.slice(17), text]));
}

test('without a script the server splits a line into its row', () => {
  expect(taken({ 'participants[p1].line': line })).toEqual({
    ...{ line: '', rank: 'Thiếu tướng', name: 'Trần Trung Hòa' },
    ...{
      posts: 'Tư lệnh Binh chủng Công binh',
      unit: 'Binh chủng Công binh',
      'unit@code': 'BQP-CB',
    },
  });
});

test('nothing that was typed by hand is overwritten, and the line is kept', () => {
  const values = { 'participants[p1].line': line, 'participants[p1].name': 'Trần Văn B' };
  expect(taken(values)).toEqual({ line, name: 'Trần Văn B' });
  const lists = { 'participants[]': ['p1'], 'participants[p1].line': [line] };
  expect(linesLeft(forms.CONFERENCE, lists)).toEqual({ 'participants[p1].line': line });
});

test('of two people the second stays in the line', () => {
  const two = `${line} và Thiếu tướng Trần Hải Quân`;
  const row = taken({ 'participants[p1].line': two });
  expect(row).toMatchObject({ name: 'Trần Trung Hòa', line: 'Thiếu tướng Trần Hải Quân' });
});
