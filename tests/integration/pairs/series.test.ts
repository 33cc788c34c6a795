import { beforeAll, describe, expect, it } from 'vitest';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import type { PairSummary } from '@/lib/operations/pairs/schema/summary';
import { ownDatabase } from '@/tests/support/database';
import { pressOf } from '@/tests/support/press';
import { ownCast } from '@/tests/support/publishing';
import { publishRichSeries } from '@/tests/support/rich-series/series';
import { SERIES } from '@/tests/support/rich-series/steps';

const cast = ownCast(ownDatabase());
const request = { rollup: false, channel: 'page' as const };
let pair: PairSummary;

beforeAll(async () => {
  const { secretary, approver } = cast();
  await publishRichSeries(pressOf(secretary, approver, 'W-A'), {
    ...{ a: 'W-A', b: 'W-B', before: 'W-A-OLD', first: 2019 },
  });
  pair = await getPair(secretary, ['W-B', 'W-A'], { ...request, asOf: '2024-06-01' });
});

const thread = (title: string) => pair.threads.find((each) => each.title === title);

describe('a rich series', () => {
  it('is inherited from the unit that ended in one of the two, under the name of the time', () => {
    expect(pair.counts).toEqual({ regulations: 3, conferences: 6, undated: 0 });
    const names = pair.conferences.at(-1)?.parties.map(({ code }) => code);
    expect(names).toEqual(['W-A-OLD', 'W-B']);
    expect(pair.events.some(({ kind }) => kind === 'UNIT_CHANGE')).toBe(true);
  });

  it('says what was kept, what is late and what nobody speaks of', () => {
    expect(thread(SERIES.kept)?.state).toBe('DONE');
    expect(thread(SERIES.late)).toMatchObject({ state: 'OVERDUE', deadlineLatest: '2021-06-30' });
    expect(thread(SERIES.forgotten)).toMatchObject({ state: 'NO_DEADLINE', recurrences: 0 });
    expect(thread(SERIES.forgotten)?.mentions.at(-1)?.state).toBe('NOT_MENTIONED');
  });

  it('counts how often a shortcoming came back', () => {
    expect(thread(SERIES.recurring)).toMatchObject({ kind: 'SHORTCOMING', recurrences: 3 });
  });

  it('expects the next conference from the cycle, its host by rotation', () => {
    expect(pair.next).toMatchObject({ edtf: '2024-01', state: 'OVERDUE', monthsLate: 5 });
    expect(pair.next?.host?.code).toBe('W-A-OLD');
  });

  it('leaves gaps as gaps and draws no malformed figure', () => {
    const messages = pair.series.find(({ indicator }) => indicator === 'Tin trao đổi');
    expect(messages?.periods).toBe('HALF');
    expect(messages?.slots.map(({ period, figures }) => [period, figures[0]?.raw ?? null])).toEqual(
      [
        ['2019-07/2019-12', '500 tin'],
        ['2020-01/2020-06', 'trên 600 tin'],
        ['2020-07/2020-12', 'ít nhất 650 tin'],
        ['2021-01/2021-06', null],
        ['2021-07/2021-12', 'hàng trăm tin'],
        ['2022-01/2022-06', null],
        ['2022-07/2022-12', 'khoảng 700 tin'],
        ['2023-01/2023-06', '7500.00 tin'],
      ],
    );
    expect(messages?.slots.at(-1)?.figures[0]).toMatchObject({ malformed: true, number: null });
  });

  it('never puts what grows over years beside a year of its own', () => {
    const cases = pair.series.filter(({ indicator }) => indicator === 'Vụ việc');
    expect(cases.map(({ periods }) => periods).sort()).toEqual(['SINCE 2015-01', 'YEAR']);
  });

  it('puts what has no date after everything that has', () => {
    expect(pair.events.at(-1)).toMatchObject({ kind: 'SIGNED', title: 'Thỏa thuận không rõ ngày' });
    expect(pair.events.find(({ title }) => title === '02/QCPH-RS')?.acts).toEqual([
      { relation: 'AMENDS', on: '01/QCPH-RS' },
    ]);
  });

  it('shows each side its people once, as they last appeared', () => {
    expect(pair.people.a.map(({ name }) => name)).toEqual(['Lê Văn Thử']);
    expect(pair.people.b.map(({ conference }) => conference.heldOn.edtf)).toEqual(['2023-07-15']);
  });

  it('reads the same either way round', async () => {
    const other = await getPair(cast().secretary, ['W-A', 'W-B'], {
      ...request,
      asOf: '2024-06-01',
    });
    expect(other).toEqual(pair);
  });

  it('gathers it above, with the pairs of which it is made', async () => {
    const top = await getPair(cast().secretary, ['W-TOP', 'W-B'], {
      ...{ ...request, asOf: '2024-06-01' },
      rollup: true,
    });
    expect(top.counts.conferences).toBe(6);
    expect(top.beneath.map(({ units }) => units.map(({ code }) => code).join(' '))).toEqual([
      'W-A W-B',
      'W-A-OLD W-B',
    ]);
  });
});
