import { scaleUtc } from 'd3-scale';

export const LANES = ['papers', 'meetings', 'changes'] as const;
export type Lane = (typeof LANES)[number];

/** Something that happened within two days; without them it stands in the place of the undated. */
export type TimelineEvent = {
  key: string;
  lane: Lane;
  first: string | null;
  last: string | null;
  label: string;
  /** What happened and when, in words. */
  words: string;
  href: string;
  /** A paper in force goes on to the edge; one that ended stops at a day. */
  runs: { until: string | null; strong: boolean } | null;
  expected: boolean;
};

/** Where the arrow keys stop: along its lane, no two at the same place. */
type Stop = { stop: number };

export type PlacedEvent = TimelineEvent & Stop & { x: number; right: number; y: number };
export type PlacedText = { key: string; text: string; x: number; y: number; width: number };
export type UndatedText = PlacedText & Stop & Pick<TimelineEvent, 'lane' | 'href' | 'words'>;
export type Tick = { x: number; text: string | null };

export const SIZE = { width: 1040, height: 258, line: 845, undated: 872 };
const Y: Record<Lane, number> = { papers: 36, meetings: 108, changes: 182 };
const AXIS = 232;
const LETTER = 6.6;
const APART = 10;
const LINE_HEIGHT = 16;
const NUDGE = 0.001;
const MOST_LETTERS = 30;
const MOST_UNDATED = 3;
const MOST_UNDATED_LETTERS = 24;

export type Timeline = {
  events: PlacedEvent[];
  labels: PlacedText[];
  undated: UndatedText[];
  ticks: Tick[];
  axis: number;
};

/**
 * Places dated events on three lanes over one axis and the undated beside them. A label stands
 * above or beneath its mark where it touches no other; one without room is left to the list.
 */
export function layOutTimeline(events: readonly TimelineEvent[], today: string): Timeline {
  const dated = events.filter((each) => each.first !== null || each.last !== null);
  const days = dated.flatMap(({ first, last }) => [first ?? last ?? '', last ?? first ?? '']);
  const [from, to] = spanOf([...days, today]);
  const scale = scaleUtc()
    .domain([new Date(from), new Date(to)])
    .range([0, SIZE.line]);
  const x = (day: string) => Math.round(scale(new Date(day)) * 10) / 10;
  const placed = dated
    .map((each) => {
      const [first, last] = [each.first ?? each.last ?? '', each.last ?? each.first ?? ''];
      return { ...each, x: x(first), right: x(last), y: Y[each.lane] };
    })
    .sort((one, other) => one.x - other.x)
    .map((each, index) => ({ ...each, stop: each.x + index * NUDGE }));
  return {
    events: placed,
    labels: labelsOf(placed),
    undated: undatedOf(events.filter((each) => !dated.includes(each))),
    ticks: ticksOf(from, to, x),
    axis: AXIS,
  };
}

/** How wide a text is drawn at most. */
export function widthOf(text: string): number {
  return text.length * LETTER;
}

/** Whole years around everything, at least four. */
function spanOf(days: readonly string[]): [string, string] {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  return [`${Math.min(first, last - 4)}-01-01`, `${last}-01-01`];
}

function labelsOf(placed: readonly PlacedEvent[]): PlacedText[] {
  const taken: PlacedText[] = [];
  for (const event of placed) {
    const text = short(event.label);
    const width = widthOf(text);
    const middle = (event.x + event.right) / 2;
    const left = Math.min(Math.max(middle - width / 2, 0), SIZE.line - width);
    const free = rowsOf(event.lane)
      .map((y) => ({ key: event.key, text, x: left, y, width }))
      .find((label) => !taken.some((other) => touches(label, other)));
    if (free) taken.push(free);
  }
  return taken;
}

/** Baselines of the rows in which a label of the lane may stand: near above, near beneath. */
function rowsOf(lane: Lane): number[] {
  return [Y[lane] - 16, Y[lane] + 28];
}

function touches(one: PlacedText, other: PlacedText): boolean {
  return (
    one.y === other.y &&
    one.x < other.x + other.width + APART &&
    other.x < one.x + one.width + APART
  );
}

function undatedOf(events: readonly TimelineEvent[]): UndatedText[] {
  return LANES.flatMap((lane) => {
    const inLane = events.filter((each) => each.lane === lane).slice(0, MOST_UNDATED);
    return inLane.map(({ key, href, words, label }, nth) => {
      const text = short(label, MOST_UNDATED_LETTERS);
      const y = Y[lane] - LINE_HEIGHT + nth * LINE_HEIGHT;
      const stop = SIZE.undated + nth * NUDGE;
      return { key, lane, href, words, text, stop, x: SIZE.undated, y, width: widthOf(text) };
    });
  });
}

/** A tick for each year; numbers as close as they can stand. */
function ticksOf(from: string, to: string, x: (day: string) => number): Tick[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = Math.ceil((widthOf('2000') + APART) / (SIZE.line / Math.max(years.length - 1, 1)));
  return years.map((year) => ({
    x: x(`${year}-01-01`),
    text: (year - first) % step === 0 && year < last ? String(year) : null,
  }));
}

function short(text: string, most = MOST_LETTERS): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
