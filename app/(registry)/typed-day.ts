import { z } from 'zod';
import { isoDay } from '@/lib/core/edtf';
import { understandDate } from '@/lib/core/edtf/understand';

/** A whole day as people type it ("20/8/2026", "2026-08-20"); a month or a year is not one. */
export const typedDay = z
  .string()
  .max(100)
  .transform((typed) => understandDate(typed)?.edtf ?? '')
  .pipe(isoDay);
