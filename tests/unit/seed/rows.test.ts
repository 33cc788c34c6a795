import { describe, expect, test } from 'vitest';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { conferenceOf, known } from './case-payloads';

/** One row per row of the table in the domain paper, section 1; columns are the cases 000 to 004. */
type Row = [name: string, read: (payload: ConferencePayload) => unknown, ...cases: unknown[]];

const rows: Row[] = [
  [
    'parties',
    (it) => it.parties.map((party) => party.unit),
    ['BQP-TC2', 'BQP-BDBP'],
    ['BQP-CB', 'BCA-K01'],
    ['DU-BDBP-QUANGNINH', 'HTU-BG-QUANGNINH-NHOM'],
    ['BCA-VP', 'BQP-TACCHIEN'],
    ['BCA', 'BQP'],
  ],
  [
    'regulations',
    (it) => it.regulations.map(({ regulation, role }) => [regulation, role]),
    [[known.regulation('QHCT-TC2-BDBP'), 'REVIEWS']],
    [
      [known.regulation('QCPH-CB-K01-1'), 'REVIEWS'],
      [known.regulation('QCPH-CB-K01-2'), 'SIGNS'],
    ],
    [[known.regulation('QCPH-DUBP-QUANGNINH'), 'REVIEWS']],
    [],
    [[known.regulation('ND-03-2019-ND-CP'), 'REVIEWS']],
  ],
  ['kinds', (it) => it.kinds, [], ['SIGNING'], ['INTERIM_REVIEW'], [], ['PERIODIC_BRIEFING']],
  ['held on', (it) => it.heldOn, null, '2023', '2018-03-09', null, '2022-08-02'],
  [
    'certainty of the day',
    (it) => said(it, 'heldOn')?.certainty,
    ...['UNKNOWN', 'INFERRED', 'INFERRED', 'UNKNOWN', 'INFERRED'],
  ],
  [
    'stated part of the day',
    (it) => said(it, 'heldOn')?.statedPart ?? null,
    ...[null, null, 'XXXX-03-09', null, 'XXXX-08-02'],
  ],
  [
    'period in words',
    (it) => it.periodText,
    ...['từ năm 2019 đến nay', 'qua 14 năm', 'năm 2017', 'thời gian qua', '6 tháng đầu năm 2022'],
  ],
  ['period', (it) => it.period, '2019/..', null, '2017', null, '2022-01/2022-06'],
  ['mode', (it) => it.mode, null, null, null, null, 'ONLINE'],
  ['people', (it) => people(it).length, 0, 2, 1, 2, 7],
  ['people with rank', (it) => people(it).filter((each) => each.rank).length, 0, 2, 1, 0, 6],
  [
    'co-chairs',
    (it) => it.participants.filter((each) => each.role === 'CO_CHAIR').length,
    ...[0, 2, 0, 0, 2],
  ],
  ['figures', (it) => it.figures.length, 0, 0, 0, 4, 8],
  [
    'awards',
    (it) => it.commendations.map((each) => [each.recipient, each.count]),
    [],
    [
      ['COLLECTIVE', 2],
      ['INDIVIDUAL', 6],
    ],
    [],
    [],
    [],
  ],
  ['shortcomings', (it) => count(it, 'SHORTCOMING'), 0, 0, 3, 0, 0],
  [
    'shortcomings as told',
    (it) => it.shortcomings,
    ...['MENTIONED_NOT_LISTED', 'NOT_MENTIONED', 'LISTED', 'NOT_MENTIONED', 'MENTIONED_NOT_LISTED'],
  ],
  ['directions', (it) => count(it, 'DIRECTION'), 2, 4, 3, 11, 18],
  ['access', (it) => it.access, 'INTERNAL', 'INTERNAL', 'INTERNAL', 'PARTIES', 'INTERNAL'],
];

test.each(rows)('%s', (_name, read, ...expected) => {
  const keys = ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004'];
  expect(keys.map((key) => read(conferenceOf(key)))).toEqual(expected);
});

describe('the traps', () => {
  test('000: directions have neither owner nor deadline', () => {
    const directions = conferenceOf('seed-000').outcomes.filter((it) => it.kind === 'DIRECTION');
    expect(directions.every((it) => it.owners.length === 0 && it.deadline === null)).toBe(true);
  });

  test('001: a basis stated without a number is another thing than the paper it may be', () => {
    const { legalBases, provenance } = conferenceOf('seed-001');
    expect(legalBases).toMatchObject([
      {
        number: null,
        regulation: known.regulation('ND-03-2019-ND-CP'),
        resolvedCertainty: 'INFERRED',
        resolvedBasis: expect.stringContaining('03/2019/NĐ-CP'),
      },
    ]);
    const origin = (field: string) =>
      provenance.find((it) => it.item === 'nghi-dinh-hai-bo' && it.field === field)?.certainty;
    expect([origin('text'), origin('number')]).toEqual(['STATED', 'UNKNOWN']);
  });

  test('002: the date in the page header is that of the print, nowhere that of the event', () => {
    const payload = conferenceOf('seed-002');
    expect(payload.sources[0]).toMatchObject({ retrievedOn: '2021-05-09', publishedOn: null });
    expect(said(payload, 'heldOn')?.basis).toMatch(/2017.*2018/);
  });

  test('003: figures are orders of magnitude without a number', () => {
    const { figures } = conferenceOf('seed-003');
    expect(figures.map((it) => [it.operator, it.number])).toEqual(
      Array.from({ length: 4 }, () => ['ORDER_OF_MAGNITUDE', null]),
    );
    expect(figures.map((it) => it.raw)).toEqual([
      'hàng nghìn lượt',
      'hàng nghìn lượt hộ dân',
      'hàng chục bánh',
      'hàng trăm viên',
    ]);
  });

  test('004: eight figures, one of them malformed', () => {
    const { figures } = conferenceOf('seed-004');
    expect(figures.map((it) => [it.operator, it.number, it.measure, it.malformed])).toEqual([
      ['GT', '7500', 'tin, tài liệu', false],
      ['GT', '20000', 'buổi', false],
      [null, null, 'lượt người', true],
      ['GT', '1100', 'cuộc, lượt', false],
      ['EQ', '72', 'sự kiện', false],
      ['EQ', '22', 'đoàn', false],
      ['GT', '2500', 'đại biểu', false],
      ['EQ', '21', 'địa phương', false],
    ]);
    expect(figures.find((it) => it.malformed)?.raw).toBe('2500.000 lượt người');
    expect(figures.filter((it) => it.countsDelegates).map((it) => it.number)).toEqual(['2500']);
  });

  test('004: numbers printed in several ways are the papers of the lineage', () => {
    const { legalBases, provenance } = conferenceOf('seed-004');
    expect(legalBases.map((it) => [it.number, it.regulation])).toEqual([
      ['03/2019/NĐ-CP', known.regulation('ND-03-2019-ND-CP')],
      ['15-KL/TW', known.regulation('KL-15-KL-TW')],
      ['46-CT/TW', known.regulation('CT-46-CT-TW')],
    ]);
    const printed = provenance.flatMap((it) => (it.field === 'number' && it.statedPart) || []);
    expect(printed).toEqual(['03/2019/ NĐ- CP', '15-KL-TW']);
  });

  test('004: every direction has its speaker', () => {
    const directions = conferenceOf('seed-004').outcomes.filter((it) => it.kind === 'DIRECTION');
    const by = (id: string) => directions.filter((it) => it.saidBy === id).length;
    expect([by('nguyen-tan-cuong'), by('tran-quoc-to')]).toEqual([10, 8]);
  });
});

function said(payload: ConferencePayload, field: string) {
  return payload.provenance.find((it) => it.item === null && it.field === field);
}

function people({ participants }: ConferencePayload) {
  return participants.filter((it) => it.name !== null);
}

function count({ outcomes }: ConferencePayload, kind: string): number {
  return outcomes.filter((it) => it.kind === kind).length;
}
