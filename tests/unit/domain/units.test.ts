import { describe, expect, it } from 'vitest';
import { bounds } from '@/lib/core/edtf/bounds';
import { nameAfter, nameBefore, transferIn } from '@/lib/domain/units/rules/changes';
import { abbreviations, soughtUnits } from '@/lib/domain/units/rules/sought';
import { unitTree } from '@/lib/domain/units/rules/tree';
import type { UnitDirectory, UnitEntry, UnitName } from '@/lib/domain/units/schema/directory';
import type { UnitBranch } from '@/lib/domain/units/schema/views';

const ended = { edtf: '2020', bounds: { earliest: '2020-01-01', latest: '2020-12-31' } };

function name(text: string, kind: UnitName['kind']): UnitName {
  return { name: text, kind, from: null, to: null, source: null, certainty: 'STATED' };
}

function unit(code: string, official: string, over: Partial<UnitEntry> = {}): UnitEntry {
  const dates = { from: null, to: null };
  return {
    ...{ id: code, code, kind: 'DEPARTMENT', sector: 'DEFENCE', isClass: false, parent: null },
    ...{ ...dates, source: null, certainty: 'STATED', superiors: [] },
    names: [name(official, 'OFFICIAL')],
    ...over,
  };
}

const units = [
  unit('BO', 'Bộ Thử', { kind: 'MINISTRY' }),
  unit('CUC-B', 'Cục Biển', { parent: 'BO' }),
  unit('CUC-A', 'Cục Ánh', { parent: 'BO' }),
  unit('TONG', 'Tổng cục Cũ', { parent: 'BO', to: ended }),
  unit('PHONG', 'Phòng Biển', {
    parent: 'TONG',
    names: [name('Phòng Biển', 'OFFICIAL'), name('Ban Đảo', 'FORMER_UNDATED'), name('PB', 'ALIAS')],
  }),
  unit('TOA', 'Tòa Thử', { sector: 'JUDICIAL' }),
];

const directory: UnitDirectory = {
  version: 1,
  byCode: new Map(units.map((each) => [each.code, each])),
  byId: new Map(units.map((each) => [each.id, each])),
  children: new Map([
    ['BO', ['CUC-B', 'CUC-A', 'TONG']],
    ['TONG', ['PHONG']],
  ]),
  changes: new Map(),
};

describe('the tree of units', () => {
  it.each([
    [{}, ['BO(CUC-A,CUC-B)', 'PHONG', 'TOA'], 5, 0],
    [{ ended: '1' }, ['BO(CUC-A,CUC-B,TONG(PHONG))', 'TOA'], 5, 1],
    [{ sector: 'JUDICIAL' }, ['TOA'], 1, 0],
    [{ under: 'TONG' }, ['PHONG'], 1, 0],
    [{ sector: 'PARTY' }, [], 0, 0],
  ] as const)('for %j', (filter, drawn, living, gone) => {
    const tree = unitTree(directory, filter);
    expect(tree.groups.flatMap(({ branches }) => branches.map(draw))).toEqual(drawn);
    expect([tree.living, tree.ended]).toEqual([living, gone]);
  });
});

describe('units sought by name', () => {
  it.each([
    ['bien', ['CUC-B', 'PHONG'], 'Cục Biển'],
    ['ban dao', ['PHONG'], 'Ban Đảo'],
    ['PB', ['PHONG'], 'PB'],
    ['cục', ['CUC-A', 'CUC-B', 'TONG'], 'Cục Ánh'],
    ['tong', ['TONG'], 'TONG'],
    ['ục', [], undefined],
  ])('“%s”', (q, codes, by) => {
    const found = soughtUnits(directory, { q });
    expect(found.map(({ unit: { code } }) => code)).toEqual(codes);
    expect(found[0]?.by).toBe(by);
  });

  it('come with their short forms', () => {
    expect(units.flatMap(abbreviations)).toEqual(['PB']);
  });
});

describe('the names around a change', () => {
  const old = { ...name('Cục Cũ', 'OFFICIAL'), to: dated('2013-10-11') };
  const renamed = unit('CUC', 'Bộ Tư lệnh', { names: [old, name('Bộ Tư lệnh', 'OFFICIAL')] });

  it.each([
    ['2013-10-12', 'Cục Cũ', 'Bộ Tư lệnh'],
    ['2013', 'Bộ Tư lệnh', 'Bộ Tư lệnh'],
    ['2010', 'Cục Cũ', 'Cục Cũ'],
    [null, 'Bộ Tư lệnh', 'Bộ Tư lệnh'],
  ])('of %s', (edtf, before, after) => {
    const date = edtf === null ? null : dated(edtf);
    expect([nameBefore(renamed, date), nameAfter(renamed, date)]).toEqual([before, after]);
  });

  it.each([
    ['parent: BCA > BQP; cuối năm', { moved: { from: 'BCA', to: 'BQP' }, note: 'cuối năm' }],
    ['parent: BCA > BQP', { moved: { from: 'BCA', to: 'BQP' }, note: null }],
    ['Sáu tổng cục kết thúc', { moved: null, note: 'Sáu tổng cục kết thúc' }],
    [null, { moved: null, note: null }],
  ])('of a transfer written “%s”', (note, read) => {
    expect(transferIn(note)).toEqual(read);
  });
});

function dated(edtf: string) {
  return { edtf, bounds: bounds(edtf) };
}

function draw({ code, beneath }: UnitBranch): string {
  return beneath.length === 0 ? code : `${code}(${beneath.map(draw).join(',')})`;
}
