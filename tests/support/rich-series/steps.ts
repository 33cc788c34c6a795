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
  const [y0, y1, y2, y3, y4] = [0, 1, 2, 3, 4].map((years) => first + years);
  const half = (year: number | undefined, part: 1 | 2) =>
    part === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  return [
    {
      ...{ heldOn: `${y1}-02`, period: half(y0, 2), host: 'a', answers: {} },
      figures: [
        messages(half(y0, 2), 'EQ', '500', '500 tin'),
        cases(`${y0}`, 'LT', '20', 'dưới 20 vụ'),
        cases(`${first - 4}/${y0}`, 'EQ', '90', '90 vụ'),
      ],
    },
    {
      ...{ heldOn: `${y1}-08-10`, period: half(y1, 1), host: 'b' },
      answers: { kept: 'RESOLVED', late: 'STILL_OPEN', recurring: 'RECURS' },
      figures: [messages(half(y1, 1), 'GT', '600', 'trên 600 tin')],
    },
    {
      ...{ heldOn: `${y2}-03-05`, period: half(y1, 2) },
      answers: { late: 'STILL_OPEN', recurring: 'RECURS' },
      figures: [
        messages(half(y1, 2), 'GE', '650', 'ít nhất 650 tin'),
        cases(`${y1}`, 'LE', '15', 'không quá 15 vụ'),
      ],
    },
    {
      ...{ heldOn: `${y3}`, period: half(y2, 2), answers: {} },
      figures: [messages(half(y2, 2), 'ORDER_OF_MAGNITUDE', null, 'hàng trăm tin')],
    },
    {
      ...{ heldOn: `${y4}-01-20`, period: half(y3, 2), host: 'a' },
      answers: { late: 'STILL_OPEN', recurring: 'RECURS' },
      figures: [messages(half(y3, 2), 'APPROX', '700', 'khoảng 700 tin')],
    },
    {
      ...{ heldOn: `${y4}-07-15`, period: half(y4, 1), host: 'b' },
      answers: { late: 'STILL_OPEN' },
      figures: [{ ...messages(half(y4, 1), null, null, '7500.00 tin'), malformed: true }],
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
