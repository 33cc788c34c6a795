import { z } from 'zod';
import { edtfText } from '@/lib/core/edtf';
import { uuid } from '@/lib/core/uuid';
import { text } from '@/lib/core/vietnamese-text';

export const certainties = ['STATED', 'INFERRED', 'UNKNOWN'] as const;
export const accessLevels = ['INTERNAL', 'PARTIES'] as const;

/** The stable name of one item of a payload, kept from revision to revision. */
export const itemId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'errors.field.itemId');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'errors.field.sha256');
const offset = z.int().min(0).nullable().default(null);

/** A paper or report the record was taken from. */
export const sourceItem = z.strictObject({
  id: itemId,
  title: text({ max: 500 }).nullable().default(null),
  publisher: text({ max: 300 }).nullable().default(null),
  author: text({ max: 200 }).nullable().default(null),
  address: text({ max: 2000 }).nullable().default(null),
  publishedOn: edtfText.nullable().default(null),
  retrievedOn: edtfText.nullable().default(null),
  note: text({ max: 1000 }).nullable().default(null),
  storedText: text({ max: 200_000 }).nullable().default(null),
  sha256: sha256.nullable().default(null),
});

/**
 * Where one field of one item comes from (domain, section 9: certainty and quotations). `item` is
 * null for fields of the record itself; `locator` points to the place in at most eleven words.
 */
export const provenanceItem = z.strictObject({
  item: itemId.nullable().default(null),
  field: z.string().regex(/^[a-z][A-Za-z]{0,39}$/, 'errors.field.field'),
  certainty: z.enum(certainties),
  basis: text({ max: 500 }).nullable().default(null),
  statedPart: text({ max: 100 }).nullable().default(null),
  source: itemId.nullable().default(null),
  locator: text({ max: 200 })
    .refine((words) => words.split(/\s+/).length <= 11, 'errors.field.locator')
    .nullable()
    .default(null),
  start: offset,
  end: offset,
  sha256: sha256.nullable().default(null),
  /** Where sources differ, the one that is followed, and why (domain, section 2: conflicting sources). */
  chosen: z.boolean().default(false),
  chosenReason: text({ max: 500 }).nullable().default(null),
});

/** A paper cited as basis: what the text states, and apart from that which record it is. */
export const legalBasisItem = z.strictObject({
  id: itemId,
  text: text({ max: 500, min: 0 }).default(''),
  number: text({ max: 100 }).nullable().default(null),
  regulation: uuid.nullable().default(null),
  resolvedCertainty: z.enum(certainties).nullable().default(null),
  resolvedBasis: text({ max: 500 }).nullable().default(null),
});

/** A file kept beside the record; its content is uploaded apart, once per content. */
export const attachmentItem = z.strictObject({
  id: itemId,
  attachment: uuid,
  title: text({ max: 300 }).nullable().default(null),
});

export type SourceItem = z.infer<typeof sourceItem>;
export type ProvenanceItem = z.infer<typeof provenanceItem>;
export type LegalBasisItem = z.infer<typeof legalBasisItem>;
