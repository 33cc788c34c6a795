import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldWords, placeWords, valueWords, type Words } from '@/components/review/words';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { translatorFor } from '@/lib/platform/i18n/translate';

const t = translatorFor('vi');
const names = { BCA: 'Bộ Công an', '01890000-0000-7000-8000-000000000001': '01/QC, Quy chế' };
const items = {
  'participants.n1': { ordinal: 1, name: 'Trần Văn A' },
  'outcomes.o1': { ordinal: 2, name: null },
};
const words: Words = { names, items, locale: 'vi', t };

/** The lists of a payload with the fields of their items. */
function lists(schema: z.ZodObject): [field: string, inner: string[]][] {
  return Object.entries(schema.shape).flatMap(([field, type]) => {
    const element = itemOf(type);
    return element ? [[field, Object.keys(element.shape)]] : [];
  });
}

function itemOf(type: unknown): z.ZodObject | null {
  const { def } = type as z.ZodType & {
    def: { type: string; innerType?: unknown; element?: unknown };
  };
  if (def.type === 'object') return type as z.ZodObject;
  return def.innerType || def.element ? itemOf(def.innerType ?? def.element) : null;
}

describe('every path of a payload', () => {
  it.each([
    ['a regulation', regulationPayload],
    ['a conference', conferencePayload],
  ] as const)('of %s has a name', (_, schema) => {
    const named = [
      ...Object.keys(schema.shape).map((field) => fieldWords(field, t)),
      ...lists(schema)
        .filter(([field]) => field !== 'provenance')
        .flatMap(([field, inner]) =>
          inner
            .filter((key) => key !== 'id')
            .map((key) => placeWords({ field, item: 'x', inner: key, ordinal: 1, name: null }, t)),
        ),
    ];
    expect(named.filter((name) => /\w\.\w/.test(name))).toEqual([]);
  });
});

describe('values in words', () => {
  const table: [string, Parameters<typeof valueWords>[0], string][] = [
    [
      'parties',
      { id: 'p1', unit: 'BCA', role: 'STANDING_BODY' },
      'Cơ quan thường trực, Bộ Công an',
    ],
    ['heldOn', '2022-08', 'tháng 8/2022'],
    ['title', '2022-08', '2022-08'],
    ['outcomes.saidBy', 'n1', 'Trần Văn A'],
    ['figures.outcome', 'o1', 'Mục 2'],
    ['relations.regulation', '01890000-0000-7000-8000-000000000001', '01/QC, Quy chế'],
    ['relations.regulation', '01890000-0000-7000-8000-000000000002', 'văn bản khác trong sổ'],
    ['kinds', ['PERIODIC_BRIEFING', 'SIGNING'], 'Giao ban; Ký kết'],
    ['figures.operator', 'GT', 'trên'],
    ['shortcomings', 'MENTIONED_NOT_LISTED', 'Có nhắc, không liệt kê'],
    [
      'participants',
      { id: 'n', role: 'CHAIR', name: 'Lê B', posts: ['Cục trưởng', 'Ủy viên'] },
      'Chủ trì, Lê B, Cục trưởng; Ủy viên',
    ],
    ['endIsOpen', true, 'có'],
    ['note', null, ''],
  ];

  it.each(table)('%s', (field, value, told) => {
    expect(valueWords(value, field, words)).toBe(told);
  });
});
