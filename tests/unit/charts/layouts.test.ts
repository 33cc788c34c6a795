import { describe, expect, it } from 'vitest';
import { CHART, layOutBars, type Slot } from '@/components/charts/bars-layout';
import { BOX, draw, layOut } from '@/components/charts/relation-layout';
import {
  LANES,
  layOutTimeline,
  SIZE,
  type TimelineEvent,
} from '@/components/charts/timeline-layout';
import { collisions } from '@/tests/support/boxes';

const slot = (index: number, value: number | null): Slot => ({
  key: String(index),
  group: String(2010 + Math.floor(index / 2)),
  kind: value === null ? 'GAP' : 'EXACT',
  value,
  href: null,
  words: '',
});

describe('bars', () => {
  it.each([1, 2, 6, 12])('stand beside each other within the frame: %i', (count) => {
    const slots = Array.from({ length: count }, (_, index) =>
      slot(index, index % 4 ? index * 10 : null),
    );
    const { bars, labels } = layOutBars(slots);
    const boxes = bars.map((bar) => ({ name: bar.key, ...bar }));
    expect(collisions(boxes)).toEqual([]);
    for (const { x, y, width, height } of bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(CHART.width);
      expect(y + height).toBeCloseTo(CHART.base);
      expect(y).toBeGreaterThanOrEqual(CHART.top);
    }
    const words = labels.map(({ text, left, right }) => {
      return { name: text, x: left, y: 0, width: right - left, height: 1 };
    });
    expect(collisions(words)).toEqual([]);
  });

  it('leave a gap without height, and the greatest at the top', () => {
    const { bars } = layOutBars([slot(0, 5), slot(1, null), slot(2, 10)]);
    expect(bars.map(({ height }) => Math.round(height))).toEqual([35, 0, 70]);
  });
});

const event = (index: number, over: Partial<TimelineEvent> = {}): TimelineEvent => ({
  key: String(index),
  lane: LANES[index % LANES.length] ?? 'papers',
  first: `20${String(5 + (index % 18)).padStart(2, '0')}-03-01`,
  last: `20${String(5 + (index % 18)).padStart(2, '0')}-03-31`,
  label: `Quy chế phối hợp số ${index} của hai bên`,
  words: '',
  href: '/',
  runs: null,
  expected: false,
  ...over,
});

describe('the timeline', () => {
  const undated = { first: null, last: null };
  const events = [
    ...Array.from({ length: 40 }, (_, index) => event(index)),
    ...Array.from({ length: 7 }, (_, index) => event(100 + index, undated)),
  ];
  const drawn = layOutTimeline(events, '2026-11-21');

  it('puts no label on another and none outside', () => {
    const labels = [...drawn.labels, ...drawn.undated].map(({ key, x, y, width }) => {
      return { name: key, x, y: y - 10, width, height: 12 };
    });
    expect(collisions(labels)).toEqual([]);
    expect(labels.length).toBeGreaterThan(10);
    for (const { x, width } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(SIZE.width);
    }
  });

  it('keeps the undated apart from everything that has a day', () => {
    const right = Math.max(...drawn.events.map((each) => each.right));
    expect(right).toBeLessThanOrEqual(SIZE.line);
    expect(Math.min(...drawn.undated.map(({ x }) => x))).toBeGreaterThan(SIZE.line);
  });

  it('draws a month as long as its doubt and a day as a stroke', () => {
    const day = { first: '2020-03-09', last: '2020-03-09' };
    const { events: placed } = layOutTimeline([event(0), event(1, day)], '2026-11-21');
    const lengths = placed.map(({ x, right }) => right - x).sort((a, b) => a - b);
    expect(lengths[0]).toBe(0);
    expect(lengths[1]).toBeGreaterThan(1);
  });
});

describe('the graph of relations', () => {
  it('places twelve papers, three of them undated, without collisions', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const edges = ids.slice(1, 9).flatMap((from, index) => [
      { from, to: `p${index}`, label: 'thay thế', dashed: index % 2 === 0 },
      { from, to: 'p0', label: 'căn cứ', dashed: false },
    ]);
    // p9 to p11 have no date and no place of their own in time: relations alone decide.
    const more = ['p9', 'p10', 'p11'].map((from) => {
      return { from, to: 'p3', label: 'hướng dẫn', dashed: true };
    });
    const placed = layOut(ids, [...edges, ...more], new Set(['p0', 'p1', 'p2']));
    const boxes = placed.map(({ id, x, y }) => ({
      name: id,
      x,
      y,
      width: BOX.width,
      height: BOX.height,
    }));
    expect(placed).toHaveLength(12);
    expect(collisions(boxes)).toEqual([]);
    const words = draw([...edges, ...more], placed);
    const onBoxes = words.filter(({ labelX, labelY, label }) => {
      const width = label.length * 7;
      const word = { name: label, x: labelX - width / 2, y: labelY - 10, width, height: 12 };
      return boxes.some((box) => collisions([word, box]).length > 0);
    });
    expect(onBoxes).toEqual([]);
  });

  it('ends where papers form a ring', () => {
    const edges = [
      { from: 'a', to: 'b', label: '', dashed: false },
      { from: 'b', to: 'a', label: '', dashed: false },
    ];
    expect(layOut(['a', 'b'], edges, new Set())).toHaveLength(2);
  });
});
