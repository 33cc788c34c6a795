import { z } from 'zod';
import { isEdtf } from './parse';

/** A date or period of a payload, import row or query, as EDTF in the registry's profile. */
export const edtfText = z
  .string({ error: 'errors.field.date' })
  .trim()
  .max(24, 'errors.field.date')
  .refine(isEdtf, 'errors.field.date')
  .meta({
    description: 'EDTF: 2018, 2018-03, 2018-03-09, 2022-01/2022-06, 2018/.., 2009~, XXXX-08-02',
  });

/** A full calendar day (YYYY-MM-DD). */
export const isoDay = z
  .string({ error: 'errors.field.day' })
  .trim()
  .regex(/^\d{4}-\d\d-\d\d$/, 'errors.field.day')
  .refine(isEdtf, 'errors.field.day');
