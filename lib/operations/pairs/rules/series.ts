import { parseEdtf } from '@/lib/core/edtf';
import { bounds } from '@/lib/core/edtf/bounds';
import type { FigureSeries, PlottedFigure } from '../schema/view';

export type RecordedFigure = PlottedFigure & {
  indicator: string;
  measure: string;
  period: string | null;
  countsDelegates: boolean;
};

const MOST_SLOTS = 12;

/**
 * Figures over the years: only those of the same indicator, measure and kind of period stand in one
 * series, a whole that grows never beside a period of its own (domain, section 2: figure). Between
 * the first and the last period each one without a figure is an empty slot. Delegates are no result.
 */
export function seriesOf(figures: readonly RecordedFigure[]): FigureSeries[] {
  const groups = new Map<string, RecordedFigure[]>();
  for (const figure of figures.filter((each) => !each.countsDelegates)) {
    const key = [figure.indicator, figure.measure, periodKind(figure.period)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()]
    .map((group) => {
      const [{ indicator, measure, period } = NO_FIGURE] = group;
      const periods = periodKind(period);
      return { indicator, measure, periods, slots: slotsOf(group, periods) };
    })
    .sort((one, other) => filled(other) - filled(one));
}

/** How many periods of a series have a figure. */
export function filled(series: FigureSeries): number {
  return series.slots.filter(({ figures }) => figures.length > 0).length;
}

const NO_FIGURE = { indicator: '', measure: '', period: null };

/**
 * MONTH, QUARTER, HALF or YEAR for a period of the calendar; SINCE with its beginning for a whole
 * that grows or does not fit the calendar; NONE where no period is stated.
 */
export function periodKind(period: string | null): string {
  if (period === null) return 'NONE';
  const months = monthsOf(period);
  if (months === null) return `SINCE ${bounds(period).earliest?.slice(0, 7) ?? '..'}`;
  const length = months.last - months.first + 1;
  const kind = LENGTHS[length];
  const fits = kind !== undefined && months.first % length === 0;
  return fits ? kind : `SINCE ${monthText(months.first)}`;
}

const LENGTHS: Record<number, string> = { 1: 'MONTH', 3: 'QUARTER', 6: 'HALF', 12: 'YEAR' };
const MONTHS: Record<string, number> = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };

function slotsOf(group: readonly RecordedFigure[], kind: string): FigureSeries['slots'] {
  const length = MONTHS[kind];
  if (length === undefined) return growing(group);
  const starts = group.map(({ period }) => monthsOf(period ?? '')?.first ?? 0);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const from = Math.max(first, last - (MOST_SLOTS - 1) * length);
  const count = (last - from) / length + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = from + index * length;
    const figures = group.filter((_each, at) => starts[at] === start).map(plotted);
    return { period: periodText(start, length), figures };
  });
}

/** Of a growing whole no period can be missing: each stands for what is recorded at its end. */
function growing(group: readonly RecordedFigure[]): FigureSeries['slots'] {
  const ends = [...new Set(group.map(({ period }) => period))].sort((one, other) =>
    (bounds(one ?? '').latest ?? '9999') < (bounds(other ?? '').latest ?? '9999') ? -1 : 1,
  );
  return ends.slice(-MOST_SLOTS).map((period) => ({
    period,
    figures: group.filter((each) => each.period === period).map(plotted),
  }));
}

function plotted(figure: RecordedFigure): PlottedFigure {
  const { conference, itemId, operator, number, raw, malformed } = figure;
  return { conference, itemId, operator, number, raw, malformed };
}

/** First and last month of a period with both ends; a day within it makes it no calendar period. */
function monthsOf(period: string): { first: number; last: number } | null {
  const edtf = parseEdtf(period);
  const { earliest, latest } = bounds(period);
  if (edtf === null || earliest === null || latest === null) return null;
  const wholeMonths = earliest.endsWith('-01') && latest === lastDayOf(latest);
  return wholeMonths ? { first: monthOf(earliest), last: monthOf(latest) } : null;
}

function lastDayOf(day: string): string {
  return bounds(day.slice(0, 7)).latest ?? '';
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function periodText(start: number, length: number): string {
  if (length === 12) return monthText(start).slice(0, 4);
  return length === 1 ? monthText(start) : `${monthText(start)}/${monthText(start + length - 1)}`;
}
