import type { Press } from '../press';
import { amendment, type Between, firstPaper, undatedPaper } from './papers';
import { type Answer, type Conference, SERIES, type Step, stepsAfter } from './steps';

/**
 * A rich history of two units, all of it by way of draft, submission and approval: six conferences
 * of which one recalls only its month and one its year, a promise kept, one late, one forgotten, a
 * shortcoming that keeps coming back, every operator, a malformed figure, gaps, an undated paper,
 * an amendment, and a reorganisation between them.
 */
export async function publishRichSeries(
  press: Press,
  between: Between,
): Promise<{ paper: string; conferences: string[] }> {
  const paper = await press.publish('REGULATION', firstPaper(between));
  await press.publish('REGULATION', amendment(between, paper));
  await press.publish('REGULATION', undatedPaper(between));
  const conferences: string[] = [];
  for (const [index, step] of stepsAfter(between.first).entries()) {
    const answers = answersOf(step, await press.open(paper, step.heldOn));
    const held = conferenceOf(between, step, index);
    conferences.push(
      await press.publish('CONFERENCE', { ...held, answers, regulations: [{ regulation: paper }] }),
    );
  }
  return { paper, conferences };
}

/** What a conference says of each open thread; of most nothing. */
function answersOf({ answers }: Step, open: readonly { id: string; title: string }[]) {
  const said = new Map<string, Answer | undefined>([
    [SERIES.kept, answers.kept],
    [SERIES.late, answers.late],
    [SERIES.forgotten, answers.forgotten],
    [SERIES.recurring, answers.recurring],
  ]);
  return open.map(({ id, title }, index) => {
    const state = said.get(title) ?? ('NOT_MENTIONED' as const);
    return { id: `a${index}`, followUp: id, state };
  });
}

function conferenceOf({ a: now, b, before }: Between, step: Step, index: number): Conference {
  const a = index < 2 ? before : now;
  const { heldOn, period, figures, host } = step;
  return {
    ...{ kinds: ['PERIODIC_BRIEFING'], title: `Giao ban thử lần ${index + 1}`, heldOn, period },
    ...{ shortcomings: 'LISTED', directions: 'LISTED', figures },
    sources: [{ id: 's1', title: 'Báo cáo thử', publisher: 'Cơ quan thử' }],
    parties: [
      { id: 'p1', unit: a, isHost: host === 'a' },
      { id: 'p2', unit: b, isHost: host === 'b' },
    ],
    participants: chairs(a, b),
    outcomes:
      index === 0 ? raised(a, b, heldOn) : [{ id: 'o1', kind: 'STRENGTH', text: 'Giữ nền nếp' }],
    commendations: index === 4 ? [{ id: 'k1', recipient: 'COLLECTIVE', count: 2 }] : [],
  };
}

function chairs(a: string, b: string): Conference['participants'] {
  const role = 'CO_CHAIR' as const;
  return [
    { id: 'n1', role, name: 'Lê Văn Thử', rank: 'Đại tá', posts: ['Cục trưởng'], unit: a },
    { id: 'n2', role, name: 'Phạm Thị Thử', posts: ['Chánh Văn phòng'], unit: b },
  ];
}

/** What the first conference leaves to follow: three promises and a shortcoming. */
function raised(a: string, b: string, heldOn: string): Conference['outcomes'] {
  const year = Number(heldOn.slice(0, 4));
  const kind = 'DIRECTION' as const;
  const [soon, later] = [`${year}-12`, `${year + 1}-06`];
  return [
    { id: 'd1', kind, text: SERIES.kept, deadline: soon, owners: [{ unit: a }] },
    { id: 'd2', kind, text: SERIES.late, deadline: later, owners: [{ unit: b }] },
    { id: 'd3', kind, text: SERIES.forgotten },
    { id: 's1', kind: 'SHORTCOMING', text: SERIES.recurring, field: 'Trao đổi thông tin' },
  ];
}
