import type { z } from 'zod';
import type { conferencePayload } from '@/lib/domain/conferences/schema/payload';

export type Conference = z.input<typeof conferencePayload>;
export type Figure = NonNullable<Conference['figures']>[number];
export type Answer = 'RECURS' | 'STILL_OPEN' | 'RESOLVED' | 'NOT_MENTIONED';

/** What the first conference leaves to follow, by what becomes of it. */
export const SERIES = {
  kept: 'Lập đường dây trao đổi giữa hai bên',
  late: 'Ban hành kế hoạch tuần tra chung',
  forgotten: 'Biên soạn tài liệu dùng chung',
  recurring: 'Trao đổi tin ở cơ sở còn chậm',
} as const;

/** What is particular to one conference of the series. */
export type Step = {
  heldOn: string;
  period: string;
  figures: Figure[];
  host?: 'a' | 'b';
  answers: Partial<Record<keyof typeof SERIES, Answer>>;
};

/**
 * Six conferences in the years after `first`: one recalls only its month and one its year, a half
 * year is missing, and every way of stating a figure occurs.
 */
export function stepsAfter(first: number): Step[] {
  return [...stepsBefore(first), ...stepsSince(first)];
}

/** The three before the gap: exact values and bounds. */
function stepsBefore(first: number): Step[] {
  const [y1, y2] = [first + 1, first + 2];
  const periods = [`${first}-07/${first}-12`, `${y1}-01/${y1}-06`, `${y1}-07/${y1}-12`] as const;
  return [
    {
      ...{ heldOn: `${y1}-02`, period: periods[0], host: 'a', answers: {} },
      figures: [
        messages(periods[0], 'EQ', '500', '500 tin'),
        cases(`${first}`, 'LT', '20', 'dưới 20 vụ'),
        cases(`${first - 4}/${first}`, 'EQ', '90', '90 vụ'),
      ],
    },
    {
      ...{ heldOn: `${y1}-08-10`, period: periods[1], host: 'b' },
      answers: { kept: 'RESOLVED', late: 'STILL_OPEN', recurring: 'RECURS' },
      figures: [messages(periods[1], 'GT', '600', 'trên 600 tin')],
    },
    {
      ...{ heldOn: `${y2}-03-05`, period: periods[2] },
      answers: { late: 'STILL_OPEN', recurring: 'RECURS' },
      figures: [
        messages(periods[2], 'GE', '650', 'ít nhất 650 tin'),
        cases(`${y1}`, 'LE', '15', 'không quá 15 vụ'),
      ],
    },
  ];
}

/** The three since: words alone, a value about right, a malformed one. */
function stepsSince(first: number): Step[] {
  const [y2, y3, y4] = [first + 2, first + 3, first + 4];
  const periods = [`${y2}-07/${y2}-12`, `${y3}-07/${y3}-12`, `${y4}-01/${y4}-06`] as const;
  return [
    {
      ...{ heldOn: `${y3}`, period: periods[0], answers: {} },
      figures: [messages(periods[0], 'ORDER_OF_MAGNITUDE', null, 'hàng trăm tin')],
    },
    {
      ...{ heldOn: `${y4}-01-20`, period: periods[1], host: 'a' },
      answers: { late: 'STILL_OPEN', recurring: 'RECURS' },
      figures: [messages(periods[1], 'APPROX', '700', 'khoảng 700 tin')],
    },
    {
      ...{ heldOn: `${y4}-07-15`, period: periods[2], host: 'b' },
      answers: { late: 'STILL_OPEN' },
      figures: [{ ...messages(periods[2], null, null, '7500.00 tin'), malformed: true }],
    },
  ];
}

type Operator = Figure['operator'];

function messages(period: string, operator: Operator, number: string | null, raw: string): Figure {
  return { id: 'f1', indicator: 'Tin trao đổi', measure: 'tin', operator, number, raw, period };
}

function cases(period: string, operator: Operator, number: string, raw: string): Figure {
  const counted = { indicator: 'Vụ việc', measure: 'vụ' };
  return { id: `v${number}`, ...counted, operator, number, raw, period };
}
