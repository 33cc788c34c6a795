import { z } from 'zod';
import { conferenceKinds } from '@/lib/domain/conferences/schema/codes';
import { regulationKinds } from '@/lib/domain/regulations/schema/codes';
import { unitCode } from '@/lib/domain/units/schema/codes';

export const searchTypes = ['REGULATION', 'CONFERENCE', 'UNIT', 'PERSON', 'FOLLOW_UP'] as const;

/** Where the words stand: in the name or number; in parties and people; in what was said; in what is cited. */
export const searchPlaces = ['NAME', 'PARTICIPANTS', 'CONTENT', 'CITED'] as const;

export const searchKinds = [...new Set([...regulationKinds, ...conferenceKinds])] as const;

const year = z.coerce
  .number({ error: 'errors.field.year' })
  .int('errors.field.year')
  .min(1900, 'errors.field.year')
  .max(2200, 'errors.field.year');

const narrowing = {
  type: z.array(z.enum(searchTypes)).max(5).default([]),
  unit: unitCode.optional(),
  year: year.optional(),
  kind: z.enum(searchKinds).optional(),
  field: z.enum(searchPlaces).optional(),
};

/** Text that is too long is read from its beginning; the answer says so. */
const q = z.string().max(20_000).default('');

/** What a search may be asked in the API. */
export const searchFilter = z.object({
  q,
  ...narrowing,
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** The same on the page. */
export const searchPageFilter = z.object({
  q,
  ...narrowing,
  page: z.coerce.number().int().min(1).max(20).default(1),
});

const count = <T extends z.ZodType>(value: T) =>
  z.object({ value, count: z.int(), more: z.boolean().optional() });

export const searchFacets = z.object({
  type: z.array(count(z.enum(searchTypes))),
  unit: z.array(count(z.string())),
  year: z.array(count(z.int())),
  kind: z.array(count(z.enum(searchKinds))),
  field: z.array(count(z.enum(searchPlaces))),
});

export const searchItem = z.object({
  type: z.enum(searchTypes),
  id: z.uuid(),
  code: z.string().optional(),
  externalKey: z.string().optional(),
  title: z.string(),
  year: z.int().nullable(),
  url: z.string(),
  /** The field that matched. */
  field: z.string(),
  snippet: z.string(),
  /** What matched within the snippet: [start, end) in UTF-16 units. */
  marks: z.array(z.tuple([z.int(), z.int()])),
});

export const searchAnswer = z.object({
  items: z.array(searchItem),
  total: z.int(),
  totalIsCapped: z.boolean(),
  /** Where the total is capped: how many were ranked, the newest of each type, which the facets count. */
  ranked: z.int().optional(),
  facets: searchFacets,
  ambiguous: z
    .array(
      z.object({
        text: z.string(),
        meanings: z.array(z.object({ label: z.string(), unit: z.string().nullable() })),
      }),
    )
    .optional(),
  didYouMean: z.string().optional(),
  /** Nothing had all the words: these have all but one. */
  relaxed: z.boolean().optional(),
  /** The text was too long; only its beginning was read. */
  cut: z.boolean().optional(),
});

export type SearchFilter = z.infer<typeof searchFilter>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type SearchItem = z.infer<typeof searchItem>;
