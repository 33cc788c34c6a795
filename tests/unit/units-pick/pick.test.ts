import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pickUnits, unitNamed, unitsBeneath } from '@/lib/domain/units/rules/pick';
import { referenceDirectory } from './reference';

const directory = referenceDirectory();
const today = '2026-08-20';
const first = (typed: string, day?: string) => pickUnits(directory, typed, { day, today })[0]?.code;

test.each([
  ['Tổng cục II', 'BQP-TC2'],
  ['TC II', 'BQP-TC2'],
  ['tc2', 'BQP-TC2'],
  ['tong cuc 2', 'BQP-TC2'],
  ['BQP-TC2', 'BQP-TC2'],
  ['Bộ Công an', 'BCA'],
  ['bca', 'BCA'],
  ['bo cong an', 'BCA'],
  ['Bộ Nội vụ', 'BNV'],
  ['BĐBP', 'BQP-BDBP'],
  ['BTL BĐBP', 'BQP-BDBP'],
  ['bdbp', 'BQP-BDBP'],
  ['bo tu lenh bo doi bien phong', 'BQP-BDBP'],
  ['Bộ đội Biên', 'BQP-BDBP'],
  ['Vùng Cảnh sát biển 3', 'BQP-CSB-V3'],
  ['vung csb 3', 'BQP-CSB-V3'],
  ['vùng 4 hq', 'BQP-HQ-V4'],
  ['Binh chủng Công binh', 'BQP-CB'],
  ['cảnh vệ', 'BCA-K01'],
  ['canh ve', 'BCA-K01'],
  ['van phong bo cong an', 'BCA-VP'],
  ['vp bca', 'BCA-VP'],
])('“%s” means %s first', (typed, code) => {
  expect(first(typed)).toBe(code);
  expect(first(typed.normalize('NFD'))).toBe(code);
});

test('every unit is found first by its code, and by its own name among the first', () => {
  for (const unit of directory.byCode.values()) {
    expect(first(unit.code, unit.to?.bounds.latest ?? undefined)).toBe(unit.code);
    const [official] = unit.names;
    const found = pickUnits(directory, official?.name ?? '', { today, most: 6 });
    expect(found.map(({ code }) => code)).toContain(unit.code);
  }
});

describe('the day of the record', () => {
  const border = 'BĐBP tỉnh Quảng Ninh';

  it('puts the units of that day first', () => {
    expect(first(border, '2018-03-09')).toBe('BQP-BDBP-QUANGNINH');
    expect(first(border, '2026-01-01')).not.toBe('BQP-BDBP-QUANGNINH');
  });

  it('shows the name of that day and what has become of the unit', () => {
    const [then] = pickUnits(directory, border, { day: '2018-03-09', today });
    expect(then).toMatchObject({
      current: true,
      path: ['Chính phủ', 'Bộ Quốc phòng', expect.any(String)],
    });
    expect(then?.now?.kind).toMatch(/succeeded|ended/);
    const [guard] = pickUnits(directory, 'Cục Cảnh sát biển', { day: '2010-01-01', today });
    expect(guard).toMatchObject({
      name: 'Cục Cảnh sát biển',
      matched: null,
      now: { kind: 'renamed' },
    });
  });

  it('is no reason to hide what had ended', () => {
    const found = pickUnits(directory, 'Tổng cục An ninh', { today });
    expect(found.find(({ code }) => code === 'BCA-TCAN')).toMatchObject({ current: false });
  });

  it('says by which old name a unit was found', () => {
    const [found] = pickUnits(directory, 'Ủy ban Dân tộc', { today });
    expect(found).toMatchObject({ code: 'BDTTG', matched: 'Ủy ban Dân tộc' });
  });
});

describe('a unit named in a post', () => {
  it.each([
    ['Binh chủng Công binh', 'BQP-CB'],
    ['Vùng Cảnh sát biển 3', 'BQP-CSB-V3'],
    ['Bộ đội Biên phòng', 'BQP-BDBP'],
    ['BINH CHỦNG CÔNG BINH', 'BQP-CB'],
    ['Bộ Công an', 'BCA'],
    ['HQ', null],
    ['Cục', null],
    ['Vùng', null],
    ['', null],
  ])('“%s” is %s', (text, code) => {
    expect(unitNamed(directory, text, today)).toBe(code);
  });
});

describe('the tree', () => {
  it('begins with the highest and leads down', () => {
    const tops = unitsBeneath(directory, null, { today });
    expect(tops.map(({ code }) => code)).toContain('CHINHPHU');
    const ministries = unitsBeneath(directory, 'CHINHPHU', { today });
    expect(ministries.find(({ code }) => code === 'BCA')?.beneath).toBeGreaterThan(10);
    expect(ministries.findIndex(({ current }) => !current)).toBeGreaterThan(5);
  });
});

test('whatever is typed, at most as many as asked for and each once', () => {
  const piece = fc.constantFrom(
    'bộ',
    'cục',
    ' ',
    'công an',
    'v',
    '3',
    'BTL',
    'tỉnh',
    'q',
    '(',
    '%',
    'ii',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.integer({ min: 1, max: 20 }),
      (pieces, most) => {
        const codes = pickUnits(directory, pieces.join(''), { today, most }).map(
          ({ code }) => code,
        );
        expect(codes.length).toBeLessThanOrEqual(most);
        expect(new Set(codes).size).toBe(codes.length);
      },
    ),
  );
});

test('a search takes no longer than a keystroke', () => {
  const typed = ['b', 'bo', 'bộ tư', 'cong an tinh', 'BTL Vùng CSB 3', 'ubnd tỉnh'];
  pickUnits(directory, 'b', { today });
  // The best of many rounds: what else the machine does in one of them says nothing of ours.
  const rounds = Array.from({ length: 20 }, () => {
    const begun = performance.now();
    for (const words of typed) pickUnits(directory, words, { today });
    return (performance.now() - begun) / typed.length;
  });
  expect(Math.min(...rounds)).toBeLessThan(5);
});
