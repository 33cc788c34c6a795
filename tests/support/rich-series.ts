import type { z } from 'zod';
import type { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { openFollowUps } from '@/lib/domain/follow-ups/queries/open';
import type { UserActor } from '@/lib/policy/actor';
import { publish, regulation } from './records';

type Input = z.input<typeof conferencePayload>;
type Figure = NonNullable<Input['figures']>[number];
type Outcome = NonNullable<Input['outcomes']>[number];
type Answer = 'RECURS' | 'STILL_OPEN' | 'RESOLVED' | 'NOT_MENTIONED';

export type Writers = {
  secretary: UserActor;
  approver: UserActor;
  /** The two units; the drafts are those of `a`. */
  a: string;
  b: string;
  /** An earlier unit that ended in `a`: the first records are its own. */
  before: string;
};

export const SERIES = {
  kept: 'Lập đường dây trao đổi giữa hai bên',
  late: 'Ban hành kế hoạch tuần tra chung',
  forgotten: 'Biên soạn tài liệu dùng chung',
  recurring: 'Trao đổi tin ở cơ sở còn chậm',
} as const;

type Step = {
  heldOn: string | null;
  period: string | null;
  figure: Partial<Figure> & { raw: string };
  others?: Figure[];
  host?: 'a' | 'b';
  answers: Partial<Record<keyof typeof SERIES, Answer>>;
};

const STEPS: Step[] = [
  {
    ...{ heldOn: '2020-02', period: '2019-07/2019-12', host: 'a', answers: {} },
    figure: { operator: 'EQ', number: '500', raw: '500 tin' },
    others: [other('LT', '20', 'dưới 20 vụ', '2019'), other('EQ', '90', '90 vụ', '2015/2019')],
  },
  {
    ...{ heldOn: '2020-08-10', period: '2020-01/2020-06', host: 'b' },
    answers: { kept: 'RESOLVED', late: 'STILL_OPEN', recurring: 'RECURS' },
    figure: { operator: 'GT', number: '600', raw: 'trên 600 tin' },
  },
  {
    ...{ heldOn: '2021-03-05', period: '2020-07/2020-12' },
    answers: { late: 'STILL_OPEN', recurring: 'RECURS' },
    figure: { operator: 'GE', number: '650', raw: 'ít nhất 650 tin' },
    others: [other('LE', '15', 'không quá 15 vụ', '2020')],
  },
  {
    ...{ heldOn: '2022', period: '2021-07/2021-12', answers: {} },
    figure: { operator: 'ORDER_OF_MAGNITUDE', number: null, raw: 'hàng trăm tin' },
  },
  {
    ...{ heldOn: '2023-01-20', period: '2022-07/2022-12', host: 'a' },
    answers: { late: 'STILL_OPEN', recurring: 'RECURS' },
    figure: { operator: 'APPROX', number: '700', raw: 'khoảng 700 tin' },
  },
  {
    ...{ heldOn: '2023-07-15', period: '2023-01/2023-06', host: 'b' },
    answers: { late: 'STILL_OPEN' },
    figure: { operator: null, number: null, raw: '7500.00 tin', malformed: true },
  },
];

/**
 * A rich history of two units, all of it by way of draft, submission and approval: six conferences
 * of which one recalls only its month and one its year, a promise kept, one late, one forgotten, a
 * shortcoming that keeps coming back, every operator, a malformed figure, gaps, an undated paper,
 * an amendment, and a reorganisation between them.
 */
export async function publishRichSeries(writers: Writers): Promise<{
  paper: string;
  conferences: string[];
}> {
  const paper = await publishPapers(writers);
  const conferences: string[] = [];
  for (const [index, step] of STEPS.entries()) {
    const payload = await conferenceOf(writers, paper, step, index);
    conferences.push(await sign(writers, 'CONFERENCE', payload));
  }
  return { paper, conferences };
}

async function publishPapers(writers: Writers): Promise<string> {
  const parties = (unit: string) => [
    { id: 'p1', unit },
    { id: 'p2', unit: writers.b },
  ];
  const own = { signatories: [], issuers: [], legalBases: [], provenance: [] };
  const paper = await sign(
    writers,
    'REGULATION',
    regulation({
      ...own,
      number: '01/QCPH-RS',
      signedOn: '2019-05-01',
      parties: parties(writers.before),
    }),
  );
  await sign(
    writers,
    'REGULATION',
    regulation({
      ...{ ...own, number: '02/QCPH-RS', signedOn: '2021-06', parties: parties(writers.a) },
      ...{ title: 'Quy chế sửa đổi', reviewCycles: [] },
      relations: [{ id: 'r1', kind: 'AMENDS', regulation: paper }],
    }),
  );
  const undated = {
    number: null,
    signedOn: null,
    title: 'Thỏa thuận không rõ ngày',
    reviewCycles: [],
  };
  const unknown = [
    { item: null, field: 'signedOn', certainty: 'UNKNOWN' as const, basis: 'Nguồn không nêu ngày' },
  ];
  await sign(
    writers,
    'REGULATION',
    regulation({
      ...own,
      ...undated,
      kind: 'AGREEMENT',
      parties: parties(writers.a),
      provenance: unknown,
    }),
  );
  return paper;
}

async function conferenceOf(
  { secretary, a, b, before }: Writers,
  paper: string,
  step: Step,
  index: number,
): Promise<Input> {
  const open = await openFollowUps(secretary, [paper], { before: step.heldOn });
  const said = (title: string) => Object.entries(SERIES).find(([, words]) => words === title)?.[0];
  const answers = open.map(({ id, title }, at) => {
    const key = said(title) as keyof typeof SERIES | undefined;
    const state = (key && step.answers[key]) || 'NOT_MENTIONED';
    return { id: `a${at}`, followUp: id, state };
  });
  return {
    ...{
      kinds: ['PERIODIC_BRIEFING'],
      title: `Giao ban thử lần ${index + 1}`,
      heldOn: step.heldOn,
    },
    ...{ period: step.period, shortcomings: 'LISTED', directions: 'LISTED', answers },
    sources: [{ id: 's1', title: 'Báo cáo thử', publisher: 'Cơ quan thử' }],
    regulations: [{ regulation: paper }],
    parties: [
      { id: 'p1', unit: index < 2 ? before : a, isHost: step.host === 'a' },
      { id: 'p2', unit: b, isHost: step.host === 'b' },
    ],
    participants: [
      {
        ...{
          id: 'n1',
          role: 'CO_CHAIR',
          name: 'Lê Văn Thử',
          rank: 'Đại tá',
          posts: ['Cục trưởng'],
        },
        unit: index < 2 ? before : a,
      },
      { id: 'n2', role: 'CO_CHAIR', name: 'Phạm Thị Thử', posts: ['Chánh Văn phòng'], unit: b },
    ],
    outcomes:
      index === 0 ? raised(before, b) : [{ id: 'o1', kind: 'STRENGTH', text: 'Giữ nền nếp' }],
    figures: [
      {
        ...{ id: 'f1', indicator: 'Tin trao đổi', measure: 'tin', period: step.period },
        ...step.figure,
      },
      ...(step.others ?? []),
    ],
    commendations: index === 4 ? [{ id: 'k1', recipient: 'COLLECTIVE', count: 2 }] : [],
  };
}

/** What the first conference leaves to follow: three promises and a shortcoming. */
function raised(a: string, b: string): Outcome[] {
  return [
    { id: 'd1', kind: 'DIRECTION', text: SERIES.kept, deadline: '2020-12', owners: [{ unit: a }] },
    { id: 'd2', kind: 'DIRECTION', text: SERIES.late, deadline: '2021-06', owners: [{ unit: b }] },
    { id: 'd3', kind: 'DIRECTION', text: SERIES.forgotten },
    { id: 's1', kind: 'SHORTCOMING', text: SERIES.recurring, field: 'Trao đổi thông tin' },
  ];
}

function other(operator: Figure['operator'], number: string, raw: string, period: string): Figure {
  return {
    id: `v${period.slice(-4)}${number}`,
    indicator: 'Vụ việc',
    measure: 'vụ',
    operator,
    number,
    raw,
    period,
  };
}

function sign(
  { secretary, approver, a }: Writers,
  type: 'REGULATION' | 'CONFERENCE',
  payload: unknown,
): Promise<string> {
  return publish(secretary, approver, { type, draftingUnit: a, payload });
}
