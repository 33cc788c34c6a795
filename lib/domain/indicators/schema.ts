import { z } from 'zod';
import { edtfText } from '@/lib/core/edtf';
import { text } from '@/lib/core/vietnamese-text';
import { itemId } from '@/lib/domain/sources/schema/payload';

export const figureOperators = [
  'EQ',
  'GT',
  'GE',
  'LT',
  'LE',
  'APPROX',
  'ORDER_OF_MAGNITUDE',
] as const;

/** A figure as stated: the raw text is always kept, a malformed one has no number. */
export const figureItem = z.strictObject({
  id: itemId,
  /** The counted thing: only figures of the same indicator, measure and period are compared. */
  indicator: text({ max: 300, min: 0 }).default(''),
  measure: text({ max: 100, min: 0 }).default(''),
  operator: z.enum(figureOperators).nullable().default(null),
  /** Decimal digits with a point; null where the text names no number or is malformed. */
  number: z
    .string()
    .regex(/^\d{1,18}(\.\d{1,6})?$/, 'errors.field.number')
    .nullable()
    .default(null),
  period: edtfText.nullable().default(null),
  raw: text({ max: 300, min: 0 }).default(''),
  malformed: z.boolean().default(false),
  countsDelegates: z.boolean().default(false),
  /** The outcome item in which the figure was stated. */
  outcome: itemId.nullable().default(null),
});

export type FigureItem = z.infer<typeof figureItem>;
