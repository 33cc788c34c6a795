import { beforeAll, describe, expect, it } from 'vitest';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { partyName, presentName, subordinates } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { loadReference } from '@/prisma/seed/reference';
import { asOwner, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();
let directory: UnitDirectory;

beforeAll(async () => {
  await loadReference();
  directory = await unitDirectory({ kind: 'reference' });
});

async function one<T>(sql: string): Promise<T> {
  const { rows } = await asOwner(database(), (owner) => owner.query(sql));
  return rows[0];
}

function name(code: string, day: string | null) {
  const unit = directory.byCode.get(code);
  if (!unit) throw new Error(code);
  return partyName(directory, unit, day === null ? null : { earliest: day, latest: day });
}

describe('the reference data', () => {
  it('is there in full', async () => {
    const counts = await one(`SELECT (SELECT count(*)::int FROM unit) AS units,
      (SELECT count(*)::int FROM unit_change) AS changes,
      (SELECT count(*)::int FROM abbreviation) AS abbreviations,
      (SELECT count(*)::int FROM regulation) AS instruments,
      (SELECT count(*)::int FROM unit_name WHERE source IS NULL) AS without_source`);
    expect(counts).toEqual({
      units: 348,
      changes: 85,
      abbreviations: 318,
      instruments: 32,
      without_source: 0,
    });
  });

  it('loads a second time without a change or an event', async () => {
    const state = () =>
      one(
        `SELECT (SELECT max(seq)::int FROM audit_event) AS seq, (SELECT count(*)::int FROM revision) AS revisions`,
      );
    const before = await state();
    await loadReference();
    expect(await state()).toEqual(before);
  });

  it('keeps the chain of the three papers, and dates as partial as they are', async () => {
    const { rows } = await asOwner(database(), (owner) =>
      owner.query(`SELECT a.external_key AS acting, r.kind, t.external_key AS target FROM regulation_relation r
        JOIN regulation a ON a.id = r.acting_id JOIN regulation t ON t.id = r.target_id
        WHERE a.external_key LIKE 'ND-%' ORDER BY 1`),
    );
    expect(rows).toEqual([
      { acting: 'ND-03-2019-ND-CP', kind: 'REPLACES', target: 'ND-77-2010-ND-CP' },
      { acting: 'ND-77-2010-ND-CP', kind: 'REPLACES', target: 'QD-107-2003-QD-TTG' },
    ]);
    expect(
      await one(
        `SELECT signed_on, signed_earliest::text, signed_latest::text FROM regulation WHERE external_key = 'QCPH-CB-K01-1'`,
      ),
    ).toEqual({
      signed_on: '2009~',
      signed_earliest: '2009-01-01',
      signed_latest: '2009-12-31',
    });
  });

  it('refuses two official names of one unit at one time', async () => {
    const second = asOwner(database(), (owner) =>
      owner.query(`INSERT INTO unit_name (unit_id, name, kind, valid_from, valid_from_earliest, valid_from_latest, valid_to, valid_to_earliest, valid_to_latest)
        SELECT id, 'Tên khác', 'OFFICIAL', '2000', '2000-01-01', '2000-12-31', '2005', '2005-01-01', '2005-12-31' FROM unit WHERE code = 'BQP-CSB'`),
    );
    await expect(second).rejects.toThrow('official_names_do_not_overlap');
  });
});

describe('names of the time', () => {
  const table: [string, string | null, string, string | null, string[]][] = [
    ['BQP-CSB', '2002-10-09', 'Cục Cảnh sát biển', 'renamed', ['BQP-CSB']],
    ['BQP-CSB', '2015-09-09', 'Bộ Tư lệnh Cảnh sát biển Việt Nam', null, []],
    ['BNNPTNT', '2011-05-18', 'Bộ Nông nghiệp và Phát triển nông thôn', 'succeeded', ['BNNMT']],
    ['CHQ', '2002-10-09', 'Tổng cục Hải quan', 'renamed', ['CHQ']],
    ['BQP-BDBP', '1970-01-01', 'Công an nhân dân vũ trang', 'renamed', ['BQP-BDBP']],
    ['HTU-BG-QUANGNINH-NHOM', '2018-03-09', presentNameOf('HTU-BG-QUANGNINH-NHOM'), 'ended', []],
    ['BCA', '2019-09-05', 'Bộ Công an', null, []],
    ['UBND-HUE', '2022-10-28', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế', 'renamed', ['UBND-HUE']],
  ];

  it.each(table)('%s on %s is %s', (code, day, expected, kind, units) => {
    const found = name(code, day);
    expect(found.name).toBe(expected === '' ? found.name : expected);
    expect([found.now?.kind ?? null, found.now?.units.map((unit) => unit.code) ?? []]).toEqual([
      kind,
      units,
    ]);
  });

  it('gathers a unit and all beneath it', () => {
    const beneath = subordinates(directory, 'BCA');
    expect(beneath).toContain('BCA');
    expect(beneath).toContain('BCA-K01');
    expect(beneath).not.toContain('BQP');
  });

  it('keeps to whom a unit belonged through its transfers', () => {
    const superiors = directory.byCode
      .get('BQP-BDBP')
      ?.superiors.map((each) => [each.code, each.from?.edtf ?? null, each.to?.edtf ?? null]);
    expect(superiors).toEqual([
      ['BCA', '1959-03-03', '1979'],
      ['BQP', '1979', '1988'],
      ['BCA', '1988', '1995'],
      ['BQP', '1995', null],
    ]);
  });

  it('gives every unit a name and a code of its own', () => {
    for (const unit of directory.byCode.values()) expect(presentName(unit)).not.toBe('');
  });
});

/** The class keeps the words of its list; they are not repeated here. */
function presentNameOf(_code: string): string {
  return '';
}
