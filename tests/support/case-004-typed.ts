import { formatEdtf } from '@/lib/core/edtf/format';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { conference } from '@/prisma/seed/demo/case-004/conference';
import type { Typist } from './typist';

type Item = { id: string } & Record<string, unknown>;

/** Ids of rows as the form made them, by the ids of the case. */
export type Rows = Map<string, string>;

/** The conference of case 004 as the demo records it. */
export function caseFour(regulation: string): ConferencePayload {
  return conference.payload({ regulation: () => regulation, person: () => '' });
}

/** Groups in the order of the form, with the fields typed in each row. */
const GROUPS = {
  parties: ['unit', 'isHost'],
  participants: ['role', 'rank', 'name', 'posts', 'unit', 'unitText', 'delegation'],
  venues: ['place', 'unit', 'isClass'],
  outcomes: ['text', 'field', 'saidBy', 'owners', 'deadline', 'saidByText'],
  figures: [
    ...['raw', 'indicator', 'operator', 'number', 'measure'],
    ...['malformed', 'period', 'countsDelegates', 'outcome'],
  ],
  legalBases: ['text', 'number'],
} as const;

const STARTS_WITH: Partial<Record<keyof typeof GROUPS, string>> = {
  venues: 'role',
  outcomes: 'kind',
};

const CODES = new Set(['role', 'operator', 'saidBy', 'outcome']);

/** Types all rows of one group of the case. */
export async function typeGroup(
  typist: Typist,
  payload: ConferencePayload,
  group: keyof typeof GROUPS,
  rows: Rows,
): Promise<void> {
  for (const item of payload[group] as Item[]) {
    const start = STARTS_WITH[group];
    const used = new Set(rows.values());
    const id = await typist.row(group, used, start ? String(item[start]) : '');
    rows.set(item.id, id);
    if (start) await typist.choose(`${group}[${id}].${start}`, String(item[start]));
    for (const field of GROUPS[group]) {
      const text = typed(field, item[field], rows);
      if (text !== '') await typist.fill(`${group}[${id}].${field}`, text);
    }
  }
}

/** A value as a person types it; empty where there is nothing to type. */
function typed(field: string, value: unknown, rows: Rows): string {
  if (value === null || value === false || value === undefined) return '';
  if (value === true) return 'x';
  if (Array.isArray(value)) return value.map((each) => lineOf(each)).join('\n');
  const text = String(value);
  if (field === 'deadline' || field === 'period') return formatEdtf(text, 'vi');
  if (CODES.has(field)) return rows.get(text) ?? text;
  return field === 'number' && /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}

function lineOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { unit, text } = value as { unit: string | null; text: string | null };
  return unit ?? text ?? '';
}

type Fact = Record<string, unknown>;
type Shown = Record<string, Fact[]> & { heldOn: Fact } & Record<string, unknown>;

/**
 * What a conference says, without the names that rows bear: `known` gives the case's ids for those
 * of a record typed anew.
 */
export function factsOf(record: Shown, known: ReadonlyMap<string, string>): Fact {
  const id = (value: unknown) => known.get(String(value)) ?? value;
  const said = (items: Fact[] = []) =>
    items.map((item) => ({
      ...item,
      itemId: id(item.itemId),
      saidBy: id(item.saidBy),
      outcome: id(item.outcome),
      person: (item.person as Fact | null)?.name,
      provenance: undefined,
    }));
  const { title, kinds, period, mode, note, shortcomings, directions, heldOn } = record;
  const lists = ['parties', 'venues', 'participants', 'outcomes', 'figures'] as const;
  return {
    ...{ title, kinds, period, mode, note, shortcomings, directions },
    heldOn: { edtf: heldOn.edtf, certainty: heldOn.certainty, statedPart: heldOn.statedPart },
    ...Object.fromEntries(lists.map((list) => [list, said(record[list])])),
    legalBases: (record.legalBases ?? []).map(({ text, number }) => ({ text, number })),
  };
}
