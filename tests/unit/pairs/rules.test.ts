import { describe, expect, it } from 'vitest';
import { runsOf, stepOf } from '@/components/pairs/matrix-runs';
import { bounds } from '@/lib/core/edtf/bounds';
import { calendarText } from '@/lib/operations/pairs/rules/calendar';
import { endStateOf } from '@/lib/operations/pairs/rules/due';
import { expectedOf } from '@/lib/operations/pairs/rules/expected';
import { nextHost } from '@/lib/operations/pairs/rules/next';
import { periodKind } from '@/lib/operations/pairs/rules/series';

const half = {
  kind: 'PERIODIC_BRIEFING' as const,
  everyMonths: 6,
  atEnd: false,
  hostByRotation: true,
};
const none = { earliest: null, latest: null };
const held = (edtf: string, kinds = ['PERIODIC_BRIEFING' as const]) => ({
  kinds,
  held: bounds(edtf),
});
const paper = (over: Partial<Parameters<typeof expectedOf>[0]>) => ({
  ...{ since: bounds('2020-05-01'), ends: none, endIsOpen: false, cycles: [half], held: [] },
  ...over,
});

describe('the next conference', () => {
  it.each([
    ['from the last one', '2026-01-10', [held('2025-02-06')], '2025-08', 'OVERDUE', 5],
    ['due within its month', '2026-08-31', [held('2026-02-06')], '2026-08', 'DUE', 0],
    ['not yet due', '2026-07-31', [held('2026-02-06')], '2026-08', 'UPCOMING', 0],
    ['from a month', '2026-08-01', [held('2026-02')], '2026-08', 'DUE', 0],
    ['a span from a year', '2026-01-01', [held('2025')], '2025-07/2026-06', 'DUE', 0],
    ['from the beginning where none is recorded', '2020-11-30', [], '2020-11', 'DUE', 0],
  ] as const)('%s', (_name, day, conferences, edtf, state, monthsLate) => {
    const [first] = expectedOf(paper({ held: [...conferences] }), day);
    expect(first).toMatchObject({ edtf, state, monthsLate });
  });

  it('is not expected where nothing is dated', () => {
    expect(expectedOf(paper({ since: none }), '2026-01-01')).toEqual([]);
  });

  it('is a final review at the nominal end, unless that was held', () => {
    const final = {
      kind: 'FINAL_REVIEW' as const,
      everyMonths: null,
      atEnd: true,
      hostByRotation: false,
    };
    const ending = { ends: bounds('2023-12'), cycles: [final] };
    expect(expectedOf(paper(ending), '2024-03-01')[0]).toMatchObject({
      edtf: '2023-12',
      monthsLate: 3,
    });
    const done = { kinds: ['FINAL_REVIEW' as const], held: bounds('2023-11-02') };
    expect(expectedOf(paper({ ...ending, held: [done] }), '2024-03-01')).toEqual([]);
    expect(expectedOf(paper({ ...ending, endIsOpen: true }), '2024-03-01')).toEqual([]);
  });

  it('is not counted from the beginning where one was held that nobody dated', () => {
    const undated = { kinds: [], held: none };
    expect(expectedOf(paper({ held: [undated] }), '2026-01-01')).toEqual([]);
    const [first] = expectedOf(paper({ held: [held('2025-02'), undated] }), '2025-03-01');
    expect(first).toMatchObject({ edtf: '2025-08', state: 'UPCOMING' });
  });

  it('falls to the party after the host of the last one, to nobody where that is not known', () => {
    const partyUnits = ['a', 'b', 'c'];
    const met = ['2', '1'].map((id) => ({ id, kinds: [], held: none }));
    const at = (id: string, hosts: string[]) => {
      return { view: { id } as Parameters<typeof nextHost>[1][number]['view'], hosts };
    };
    expect(nextHost({ partyUnits, held: met }, [at('2', ['c']), at('1', ['b'])])).toBe('a');
    expect(nextHost({ partyUnits, held: met }, [at('2', []), at('1', ['b'])])).toBeUndefined();
  });
});

describe('the end of a paper', () => {
  const view = { validity: 'IN_FORCE' as const, endIsOpen: false, maybe: false };
  it.each([
    ['2023', '2024-01-01', false, 'PAST'],
    ['2023', '2023-12-31', false, 'ENDS_SOON'],
    ['2025', '2023-12-31', false, null],
    ['2024-06', '2023-12-31', false, 'ENDS_SOON'],
    ['2023', '2024-01-01', true, null],
    ['XXXX', '2024-01-01', false, null],
  ] as const)('%s on %s, replaced %s: %s', (ends, day, replaced, state) => {
    expect(endStateOf({ ends: bounds(ends), view }, day, replaced)).toBe(state);
  });
});

describe('the kind of a period', () => {
  it.each([
    ['2022-01/2022-06', 'HALF'],
    ['2022-07/2022-12', 'HALF'],
    ['2022', 'YEAR'],
    ['2022-04/2022-06', 'QUARTER'],
    ['2022-03', 'MONTH'],
    ['2022-01/2022-09', 'SINCE 2022-01'],
    ['2022-02/2022-07', 'SINCE 2022-02'],
    ['2019/2023', 'SINCE 2019-01'],
    ['2019/..', 'SINCE 2019-01'],
    ['2022-01-05/2022-06-30', 'SINCE 2022-01'],
    [null, 'NONE'],
  ])('%s: %s', (period, kind) => expect(periodKind(period)).toBe(kind));
});

describe('a row of the matrix', () => {
  it('joins what is empty and loses no column, with all units of the reference', () => {
    const lines = Array.from({ length: 348 }, (_, index) => index);
    const cells = new Map([3, 4, 200].map((at) => [at, { recent: at }]));
    const runs = runsOf(lines, (line) => cells.get(line), 100);
    expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(348);
    expect(runs.filter(({ cell }) => cell).map(({ at }) => at)).toEqual([3, 4, 200]);
    expect(runs.find(({ self }) => self)?.at).toBe(100);
    expect(runs.length).toBeLessThan(9);
  });

  it('shades by the number of conferences', () => {
    expect([0, 1, 2, 3, 4, 6, 7, 40].map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('a calendar', () => {
  const event = {
    ...{ uid: 'x@registry', from: '2026-08-01', until: '2026-08-31', url: 'http://localhost/a' },
    title: 'Giao ban dự kiến: Bộ Công an – Bộ Quốc phòng; sáu tháng, hai bên cùng chủ trì',
    description: 'dòng một\ndòng hai',
  };
  const text = calendarText('Lịch', [event], new Date('2026-07-01T03:04:05Z'));

  it('folds at 75 octets and never inside a character', () => {
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const summary = text.replaceAll('\r\n ', '');
    expect(summary).toContain('Bộ Quốc phòng\\; sáu tháng\\, hai bên cùng chủ trì');
    expect(summary).toContain('dòng một\\ndòng hai');
    expect(text).not.toContain('\uFFFD');
  });

  it('has events of whole days that end on the day after their last', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20260801\r\nDTEND;VALUE=DATE:20260901\r\n');
    expect(text).toContain('DTSTAMP:20260701T030405Z\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
