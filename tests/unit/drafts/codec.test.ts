import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '@/lib/core/changes';
import { inForm } from '@/lib/operations/publishing/form/fact-path';
import type { FormType } from '@/lib/operations/publishing/form/leaf';
import { readDraftForm } from '@/lib/operations/publishing/form/read';
import { writeDraftForm } from '@/lib/operations/publishing/form/write';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import { conferences, regulations } from '@/tests/unit/seed/case-payloads';
import { directory } from './directory';
import { payloadsOf } from './payloads';

function sent(values: FormValues): FormData {
  const data = new FormData();
  for (const [name, texts] of Object.entries(values)) {
    for (const text of texts) data.append(name, text);
  }
  return data;
}

function written(type: FormType, payload: unknown, unread: Record<string, string> = {}) {
  return writeDraftForm(type, { payload: payload as Json, unread, version: 3 }, directory);
}

function read(type: FormType, values: FormValues) {
  return readDraftForm(type, sent(values), directory);
}

function again(type: FormType, payload: unknown, unread = {}) {
  return read(type, written(type, payload, unread));
}

const base = [...conferences.values()][0];

describe('a form read back', () => {
  it.each([...conferences])('is the conference %s', (_, payload) => {
    expect(again('CONFERENCE', payload)).toMatchObject({ unread: {}, version: 3 });
    expect(again('CONFERENCE', payload).payload).toEqual(payload);
  });

  it.each([...regulations])('is the regulation %s', (_, payload) => {
    expect(again('REGULATION', payload)).toMatchObject({ unread: {} });
    expect(again('REGULATION', payload).payload).toEqual(payload);
  });

  it.each(['CONFERENCE', 'REGULATION'] as const)('is any %s', (type) => {
    fc.assert(
      fc.property(payloadsOf(type), (payload) => {
        const back = again(type, payload);
        expect(back.payload).toEqual(payload);
        expect(back.unread).toEqual({});
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what could not be read', () => {
    const unread = {
      heldOn: 'hôm kia',
      'figures[f1].number': 'nhiều',
      'regulations[n1].regulation': '?',
    };
    expect(again('CONFERENCE', base, unread).unread).toMatchObject({ heldOn: 'hôm kia' });
  });
});

describe('what is typed', () => {
  const blank = written('CONFERENCE', {});

  it.each([
    ['9/3', 'XXXX-03-09', undefined],
    ['09/3/2018', '2018-03-09', undefined],
    ['tháng 3/2018', '2018-03', undefined],
    ['chưa biết', null, 'chưa biết'],
    ['', null, undefined],
  ])('as a date: %s', (typed, heldOn, left) => {
    const { payload, unread } = read('CONFERENCE', { ...blank, heldOn: [typed] });
    expect(payload.heldOn).toBe(heldOn);
    expect(unread.heldOn).toBe(left);
  });

  it.each([
    ['Bộ Công an', 'BCA', null],
    ['bo cong an', 'BCA', null],
    ['BCA', 'BCA', null],
    ['các huyện ủy biên giới', null, 'các huyện ủy biên giới'],
  ])('as a unit: %s', (typed, unit, text) => {
    const row = { 'parties[]': ['a1'], 'parties[a1].unit': [typed], 'parties[a1].text': [''] };
    const { payload, unread } = read('CONFERENCE', { ...blank, ...row });
    expect(payload.parties).toEqual([{ id: 'a1', unit, text, isHost: false }]);
    expect(unread).toEqual({});
  });

  it('as a unit stays beside words that are there already', () => {
    const row = { 'parties[]': ['a1'], 'parties[a1].unit': ['ai đó'], 'parties[a1].text': ['lời'] };
    const { payload, unread } = read('CONFERENCE', { ...blank, ...row });
    expect(payload.parties).toMatchObject([{ unit: null, text: 'lời' }]);
    expect(unread).toEqual({ 'parties[a1].unit': 'ai đó' });
  });

  it.each([
    ['1.184', 1184, undefined],
    ['2', 2, undefined],
    ['hai', null, 'hai'],
    ['2500.000', null, '2500.000'],
  ])('as a number: %s', (typed, count, left) => {
    const row = { 'commendations[]': ['k1'], 'commendations[k1].count': [typed] };
    const { payload, unread } = read('CONFERENCE', { ...blank, ...row });
    expect(payload.commendations).toMatchObject([{ count, recipient: 'COLLECTIVE' }]);
    expect(unread['commendations[k1].count']).toBe(left);
  });

  it('as a text too long for its field is kept beside the payload', () => {
    const long = 'a'.repeat(501);
    const { payload, unread } = read('CONFERENCE', { ...blank, title: [long] });
    expect([payload.title, unread.title]).toEqual(['', long]);
  });

  it('as an open end is a nominal end and a duration beyond it', () => {
    const typed = { ...written('REGULATION', {}), endsOn: ['2018–2023 và những năm tiếp theo'] };
    expect(read('REGULATION', typed).payload).toMatchObject({ endsOn: '2023', endIsOpen: true });
  });
});

describe('certainty', () => {
  const blank = written('CONFERENCE', {});

  it('is written into the provenance', () => {
    const said = { 'heldOn!certainty': ['INFERRED'], 'heldOn!basis': ['theo kỳ đánh giá'] };
    const { payload } = read('CONFERENCE', { ...blank, heldOn: ['9/3/2018'], ...said });
    expect(payload.provenance).toMatchObject([
      { item: null, field: 'heldOn', certainty: 'INFERRED', basis: 'theo kỳ đánh giá' },
    ]);
  });

  it('of a fact in a row is written, changed and taken back, whatever source it has', () => {
    const row = { 'participants[]': ['p1'], 'participants[p1].name': ['Trần Thị Thử'] };
    const path = 'participants[p1].name';
    const said = { [`${path}!certainty`]: ['INFERRED'], [`${path}!basis`]: ['theo bài khác'] };
    const { payload } = read('CONFERENCE', { ...blank, ...row, ...said });
    const [entry] = payload.provenance as object[];
    expect(entry).toMatchObject({ item: 'p1', field: 'name', certainty: 'INFERRED' });
    const sourced = { ...payload, provenance: [{ ...entry, source: 's1', locator: 'đoạn hai' }] };
    const values = written('CONFERENCE', sourced);
    const changed = read('CONFERENCE', { ...values, [`${path}!certainty`]: ['UNKNOWN'] });
    expect(changed.payload.provenance).toMatchObject([{ certainty: 'UNKNOWN', source: 's1' }]);
    const none = read('CONFERENCE', { ...values, [`${path}!certainty`]: [''] });
    expect(none.payload.provenance).toEqual([]);
  });

  it('without its basis is asked for beside its fact', () => {
    const row = { 'figures[]': ['f1'], 'figures[f1].raw': ['7'], 'figures[f1].indicator': ['Vụ'] };
    const { payload } = read('CONFERENCE', { ...blank, ...row });
    const said = (item: string | null, field: string) => ({ item, field, certainty: 'INFERRED' });
    const provenance = [said(null, 'heldOn'), said('f1', 'number'), said(null, 'title')];
    const paths = [0, 1, 2].map((at) => `provenance[${at}]`);
    const inferred = { ...payload, provenance };
    expect(paths.map((path) => inForm('CONFERENCE', inferred, path))).toEqual([
      ...['heldOn!basis', 'figures[f1].number!basis', 'sources'],
    ]);
    expect(inForm('CONFERENCE', inferred, 'figures[f1].raw')).toBe('figures[f1].raw');
  });

  it('of which several sources speak is shown, and never written', () => {
    const row = { 'figures[]': ['f1'], 'figures[f1].raw': ['7'], 'figures[f1].indicator': ['Vụ'] };
    const { payload } = read('CONFERENCE', { ...blank, ...row });
    const entry = { item: 'f1', field: 'number', certainty: 'STATED' };
    const two = { ...payload, provenance: [entry, { ...entry, certainty: 'INFERRED' }] };
    const values = written('CONFERENCE', two);
    expect(values['figures[f1].number!manifold']).toEqual(['1']);
    const sentAnyway = { ...values, 'figures[f1].number!certainty': ['UNKNOWN'] };
    const { provenance } = read('CONFERENCE', sentAnyway).payload;
    expect(provenance).toMatchObject([{ certainty: 'STATED' }, { certainty: 'INFERRED' }]);
  });

  it('goes when the row it speaks of goes', () => {
    const row = { 'outcomes[]': ['o1'], 'outcomes[o1].kind': ['LESSON'] };
    const { payload } = read('CONFERENCE', { ...blank, ...row });
    const entry = { item: 'o1', field: 'text', certainty: 'UNKNOWN' };
    const values = written('CONFERENCE', { ...payload, provenance: [entry] });
    expect(read('CONFERENCE', values).payload.provenance).toHaveLength(1);
    expect(read('CONFERENCE', { ...values, 'outcomes[]': [] }).payload.provenance).toEqual([]);
  });
});
