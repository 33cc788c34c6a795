import { scaleBand, scaleLinear } from 'd3-scale';

/** How a value was stated: exactly, as a bound, about, badly, in words alone, or not at all. */
export type BarKind = 'EXACT' | 'ABOVE' | 'BELOW' | 'ABOUT' | 'MALFORMED' | 'WORDS' | 'GAP';

export type Slot = {
  key: string;
  /** Slots of one group share a label beneath the axis: the halves of a year. */
  group: string;
  kind: BarKind;
  value: number | null;
  href: string | null;
  /** The value in words. */
  words: string;
};

export type Bar = Slot & {
  x: number;
  y: number;
  width: number;
  height: number;
  axis: [number, number];
};
export type Label = { text: string; x: number; left: number; right: number };

export const CHART = { width: 330, height: 104, top: 14, base: 84 };

const LEAST_SLOTS = 6;
const BAR = 11;
const DIGIT = 7.2;
const APART = 6;

/** Bars on a scale of their own from zero, and the labels of their groups; nothing overlaps. */
export function layOutBars(slots: readonly Slot[]): { bars: Bar[]; labels: Label[] } {
  const places = Math.max(slots.length, LEAST_SLOTS);
  const x = scaleBand<number>()
    .domain(Array.from({ length: places }, (_, index) => index))
    .range([0, CHART.width]);
  const greatest = Math.max(0, ...slots.flatMap(({ value }) => value ?? []));
  const y = scaleLinear()
    .domain([0, greatest || 1])
    .range([CHART.base, CHART.top]);
  const bars = slots.map((slot, index): Bar => {
    const left = x(index) ?? 0;
    const top = slot.value === null ? CHART.base : y(slot.value);
    return {
      ...slot,
      x: left + (x.bandwidth() - BAR) / 2,
      y: top,
      width: BAR,
      height: CHART.base - top,
      axis: [left + 1, left + x.bandwidth() - 1],
    };
  });
  return { bars, labels: labelsOf(bars) };
}

/** One label for each group, in its middle; one that would touch the last is left out. */
function labelsOf(bars: readonly Bar[]): Label[] {
  const groups = new Map<string, Bar[]>();
  for (const bar of bars) groups.set(bar.group, [...(groups.get(bar.group) ?? []), bar]);
  const labels: Label[] = [];
  for (const [text, group] of groups) {
    const middle = ((group[0]?.axis[0] ?? 0) + (group.at(-1)?.axis[1] ?? 0)) / 2;
    const half = (text.length * DIGIT) / 2;
    const x = Math.min(Math.max(middle, half), CHART.width - half);
    const label = { text, x, left: x - half, right: x + half };
    if (label.left >= (labels.at(-1)?.right ?? -APART) + APART) labels.push(label);
  }
  return labels;
}
