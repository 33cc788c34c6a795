import { expect, test } from 'vitest';
import { submissionGaps } from '@/lib/domain/conferences/rules/requirements';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { documentedPayload } from '@/prisma/seed/demo/documented/payload';
import { documentedConferences } from '@/prisma/seed/demo/documented/read';

const rows = documentedConferences();
const paper = () => '00000000-0000-7000-8000-000000000001';
const payloads = new Map(rows.map((row) => [row.code, documentedPayload(row, paper)]));

function payloadOf(code: string) {
  const found = payloads.get(code);
  if (found === undefined) throw new Error(`No documented conference ${code}.`);
  return found;
}

function said(code: string, item: string | null, field: string) {
  return payloadOf(code).provenance.find((it) => it.item === item && it.field === field);
}

test('there are ten, five of them a series of the two ministries on decree 03/2019', () => {
  expect(rows).toHaveLength(10);
  const series = rows.filter((it) => it.regulations.includes('ND-03-2019-ND-CP'));
  expect(series.map((it) => it.heldOn).sort()).toEqual([
    ...['2020-01-15', '2020-07-31', '2021-07-16', '2023-07-27', '2024-02-05'],
  ]);
});

test.each([...payloads])('%s fits the schema and may be published', (_code, payload) => {
  expect(conferencePayload.parse(payload)).toEqual(payload);
  expect(submissionGaps(payload)).toEqual([]);
});

test.each([...payloads])('%s tells of each field where it comes from', (_code, payload) => {
  const told = (item: string | null, field: string) =>
    payload.provenance.some((it) => it.item === item && it.field === field);
  for (const field of ['heldOn', 'period', 'periodText', 'mode', 'shortcomings', 'directions']) {
    expect(told(null, field), field).toBe(true);
  }
  const items = [...payload.parties, ...payload.participants, ...payload.figures];
  for (const { id } of items) {
    expect(payload.provenance.some((it) => it.item === id)).toBe(true);
  }
});

test('no outcome is made up: what is only mentioned stays so', () => {
  for (const payload of payloads.values()) expect(payload.outcomes).toEqual([]);
  expect(payloadOf('HN-BDBP-SNGV-CAOBANG-2013').shortcomings).toBe('MENTIONED_NOT_LISTED');
  expect(payloadOf('HN-QK5-BDBP-2018').directions).toBe('MENTIONED_NOT_LISTED');
  expect(said('HN-BCA-BQP-2023', null, 'shortcomings')?.certainty).toBe('UNKNOWN');
});

test('a year that is not stated stays unknown, an inferred one says from what', () => {
  expect(payloadOf('HN-BCA-BQP-ND77-5N')).toMatchObject({ heldOn: 'XXXX-01-07', period: null });
  expect(said('HN-QK5-BDBP-2018', null, 'heldOn')).toMatchObject({
    certainty: 'INFERRED',
    statedPart: 'XXXX-10-26',
    basis: expect.stringContaining('10/2018'),
  });
  expect(said('HN-BCA-BQP-2021-H1', null, 'period')?.certainty).toBe('INFERRED');
});

test('people bear the posts of that day, one by one, posts of state first', () => {
  expect(payloadOf('HN-BCA-BQP-2021-H1').participants).toMatchObject([
    {
      name: 'Nguyễn Tân Cương',
      role: 'CO_CHAIR',
      rank: 'Thượng tướng',
      unit: 'BQP',
      posts: [
        ...['Tổng Tham mưu trưởng', 'Thứ trưởng Bộ Quốc phòng'],
        ...['Ủy viên Thường vụ Quân ủy Trung ương', 'Ủy viên Trung ương Đảng'],
      ],
    },
    { name: 'Trần Quốc Tỏ', role: 'CO_CHAIR', unit: 'BCA' },
    { name: 'Đỗ Căn', role: 'DELEGATE' },
    { name: 'Phùng Sĩ Tấn', role: 'DELEGATE' },
  ]);
});

test('figures keep their operators and are of no period that is not known', () => {
  const { figures } = payloadOf('HN-BDBP-SNGV-CAOBANG-2013');
  expect(figures).toHaveLength(11);
  expect(figures[1]).toMatchObject({ operator: 'GT', number: '49', period: null });
  expect(figures[4]?.raw).toBe('63.000 lượt người nghe');
  expect(said('HN-BDBP-SNGV-CAOBANG-2013', 'sl-2', 'raw')?.certainty).toBe('INFERRED');
});

test('one conference signs what follows the regulation it reviews', () => {
  expect(payloadOf('HN-QK2-BDBP-2018').regulations.map((it) => it.role)).toEqual([
    'REVIEWS',
    'SIGNS',
  ]);
});
