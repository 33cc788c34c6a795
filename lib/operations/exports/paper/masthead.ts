import type { Translate } from '@/lib/core/translate';
import { widthOf } from './measure';
import { type Organ, organLines, organTable } from './organs';
import { type Block, TEXT_WIDTH, twips } from './page';
import { BLANK, centred, columns, gap, rule } from './text';

export type Masthead = {
  organs: readonly Organ[];
  /** Between Party committees: the layout of HD 36-HD/VPTW. */
  isParty: boolean;
  number: string | null;
  /** "ngày 05 tháng 9 năm 2019". */
  day: string;
};

const RIGHT = twips(92);
const LEFT = TEXT_WIDTH - RIGHT;

/**
 * The head of a paper: what State or Party it is of at the right, its organs at the left, beside
 * each other; three and more have a row of their own beneath. Then number, place and date.
 */
export function masthead({ isParty, number, day, ...of }: Masthead, t: Translate): Block[] {
  const organs = of.organs.length > 0 ? of.organs : [{ name: BLANK, superior: null }];
  const authority = isParty ? partyLines(t) : stateLines(t);
  const numberLine = centred(
    t(isParty ? 'exports.paper.partyNumber' : 'exports.paper.number', { number: number ?? BLANK }),
    { size: 13 },
  );
  const dayLine = centred(`${BLANK}, ${day}`, { size: 13, italics: true });
  const foot = columns([LEFT, RIGHT], [[[numberLine], [dayLine]]]);
  if (organs.length > 2) {
    const head = columns([LEFT, RIGHT], [[[], authority]]);
    return [head, gap(), organTable(organs, isParty), gap(), foot];
  }
  const width = Math.floor(LEFT / organs.length);
  const beside = organs.map((organ) => organLines(organ, width, isParty));
  const widths = [...organs.map(() => width), TEXT_WIDTH - width * organs.length];
  return [columns(widths, [[...beside, authority]]), gap(), foot];
}

/** The name of the State and beneath it the motto, with a rule as long as the motto. */
function stateLines(t: Translate): Block[] {
  const motto = t('exports.paper.motto');
  return [
    centred(t('exports.paper.state'), { size: 12, bold: true }),
    centred(motto, { size: 13, bold: true }),
    rule(RIGHT, widthOf(motto, 13) * 20),
  ];
}

function partyLines(t: Translate): Block[] {
  const name = t('exports.paper.party');
  return [centred(name, { size: 13, bold: true }), rule(RIGHT, widthOf(name, 13) * 20)];
}
