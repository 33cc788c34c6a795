import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { PairSummary } from '@/lib/operations/pairs/schema/summary';
import type {
  ExpectedConference,
  FigureSeries,
  PairRegulation,
} from '@/lib/operations/pairs/schema/view';
import { widthOf } from './measure';
import { type Block, TEXT_WIDTH } from './page';
import { body, centred, headed, rule } from './text';

const LONGEST = 150;
const SIZE = { size: 13 };

/** Most entries of a list; where two pages do not hold as many, there are fewer and the rest is counted. */
const MOST = 8;

/** What two pages hold beside head and close, in points. */
const ROOM = 2 * 728 - 330;

/** One paragraph, before it is set. */
type Line = { heading?: string; text: string; bold?: boolean };

/** What the brief is and of whom. */
export function pairHead({ sides: { a, b } }: PairSummary, t: Translate): Block[] {
  return [
    centred(t('exports.paper.brief'), { size: 14, bold: true }),
    centred(t('exports.paper.briefOf', { a: a.name, b: b.name }), { size: 14, bold: true }),
    rule(TEXT_WIDTH, TEXT_WIDTH / 6),
  ];
}

/** What applies, what was promised and what came of it, what keeps coming back, and what is due. */
export function pairBody(pair: PairSummary, t: Translate): Block[] {
  return fittingLines(pair, t).map(({ heading, text, bold }) =>
    heading ? headed(heading, text, SIZE) : body(text, { ...SIZE, bold }),
  );
}

/** As many entries of each list as leave the brief on two pages. */
export function fittingLines(pair: PairSummary, t: Translate): Line[] {
  const sizes = Array.from({ length: MOST }, (_, less) => linesOf(pair, MOST - less, t));
  return sizes.find((lines) => heightOf(lines) <= ROOM) ?? sizes.at(-1) ?? [];
}

/** How high the lines stand on the page, in points; never less than they will. */
export function heightOf(lines: readonly Line[]): number {
  const width = TEXT_WIDTH / 20 - 24;
  const rows = lines.map(({ heading = '', text }) => {
    return Math.ceil(widthOf(`${heading} ${text}`, SIZE.size) / width);
  });
  return rows.reduce((sum, count) => sum + count * SIZE.size * 1.15 + 6, 0);
}

function linesOf(pair: PairSummary, most: number, t: Translate): Line[] {
  const lists = {
    ...threadsOf(pair, t),
    series: pair.series.map((each) => seriesWords(each, t)),
    papers: pair.regulations.map((each) => paperWords(each, t)),
    meetings: meetingsOf(pair),
  };
  return [
    ...standing(pair, t),
    ...Object.entries(lists).flatMap(([name, texts]) => section(name, texts, most, t)),
    { text: t('exports.paper.briefEnd') },
  ];
}

/** Promises and shortcomings by what has become of them, what needs attention first. */
function threadsOf(pair: PairSummary, t: Translate) {
  const threads = [...pair.threads].sort((a, b) => urgencyOf(a) - urgencyOf(b));
  const words = (fits: (thread: ThreadView) => boolean) =>
    threads.filter(fits).map((each) => threadWords(each, t));
  return {
    commitments: words((each) => each.kind === 'COMMITMENT' && isOpen(each)),
    recurring: words((each) => isRecurring(each) && isOpen(each)),
    shortcomings: words(
      (each) => each.kind === 'SHORTCOMING' && !isRecurring(each) && isOpen(each),
    ),
    done: words(({ state }) => state === 'DONE'),
  };
}

/** The paper that applies, the last conference, and the next one to be expected. */
function standing({ inForce, lastConference, next, counts }: PairSummary, t: Translate): Line[] {
  const none = t('exports.paper.notRecorded');
  const last = lastConference
    ? `${shortened(lastConference.title)}, ${dateOf(lastConference.heldOn.edtf, t)}.`
    : `${none}.`;
  return [
    {
      heading: t('exports.paper.inForce'),
      text: inForce ? `${paperWords(inForce, t)}.` : `${none}.`,
    },
    { heading: t('exports.paper.last'), text: last },
    { heading: t('exports.paper.next'), text: next ? nextWords(next, t) : `${none}.` },
    { heading: t('exports.paper.recorded'), text: t('exports.paper.counts', counts) },
  ];
}

function nextWords(next: ExpectedConference, t: Translate): string {
  const kind = next.kind ? t(`codes.conferenceKind.${next.kind}`) : t('pairs.conference');
  const date = formatEdtf(next.edtf, 'vi');
  return t(`pairs.lead.next.${next.state}`, { kind, date, months: next.monthsLate });
}

function section(name: string, texts: readonly string[], most: number, t: Translate): Line[] {
  if (texts.length === 0) return [];
  const more = texts.length - most;
  return [
    { text: t(`exports.paper.section.${name}`), bold: true },
    ...texts.slice(0, most).map((text) => ({ text: `- ${text}.` })),
    ...(more > 0 ? [{ text: `- ${t('exports.paper.more', { count: more })}` }] : []),
  ];
}

function threadWords(thread: ThreadView, t: Translate): string {
  const owners = thread.owners.map(({ name }) => name).join(', ');
  const words = [
    t(`followUps.state.${thread.state}`).toLowerCase(),
    thread.recurrences > 0 ? t('exports.paper.recurs', { count: thread.recurrences }) : '',
    thread.deadline
      ? t('conferences.outcome.deadline', { date: formatEdtf(thread.deadline, 'vi') })
      : '',
    owners ? t('conferences.outcome.owners', { owners: shortened(owners) }) : '',
  ].filter(Boolean);
  return `${shortened(thread.title)} (${words.join('; ')})`;
}

/** The last two periods of an indicator, in the words of the sources. */
function seriesWords({ indicator, slots }: FigureSeries, t: Translate): string {
  const told = slots.slice(-2).map(({ period, figures }) => {
    const malformed = ` (${t('conferences.figure.malformed').toLowerCase()})`;
    const words = figures.map((each) => `${each.raw}${each.malformed ? malformed : ''}`);
    const raw = words.join(', ') || t('exports.paper.notRecorded');
    return `${period ? formatEdtf(period, 'vi') : t('exports.unknown')}: ${raw}`;
  });
  return shortened(`${indicator}: ${told.join('; ')}`);
}

function paperWords(paper: PairRegulation, t: Translate): string {
  const { number, title, signedOn, validity, maybe } = paper;
  const status = t(`codes.${maybe ? 'maybe' : 'validity'}.${validity}`).toLowerCase();
  const name = number ? `${number} – ${title}` : title;
  return `${shortened(name)} (${dateOf(signedOn.edtf, t)}; ${status})`;
}

function meetingsOf({ conferences }: PairSummary): string[] {
  return conferences.map(({ title, heldOn }) => {
    return heldOn.edtf ? `${shortened(title)}, ${formatEdtf(heldOn.edtf, 'vi')}` : shortened(title);
  });
}

function dateOf(edtf: string | null, t: Translate): string {
  return edtf ? formatEdtf(edtf, 'vi') : t('exports.paper.undated');
}

const URGENCY = ['OVERDUE', 'DUE', 'OPEN', 'NO_DEADLINE', 'DONE', 'DROPPED'] as const;

function urgencyOf({ state, recurrences }: ThreadView): number {
  return URGENCY.indexOf(state) - recurrences / 1000;
}

function isOpen({ state }: ThreadView): boolean {
  return state !== 'DONE' && state !== 'DROPPED';
}

function isRecurring({ kind, recurrences }: ThreadView): boolean {
  return kind === 'SHORTCOMING' && recurrences > 0;
}

/** Cut at a word, with a mark: the page of the pair has the whole. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text.replace(/[.;]+$/, '');
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
