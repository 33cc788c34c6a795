import { z } from 'zod';
import { line } from '@/lib/core/vietnamese-text';
import { conferenceFilter } from '@/lib/domain/conferences/schema/list';

/** The filter as a page reads it: units by any of their names. */
export const conferenceSearch = conferenceFilter.extend({
  unit: z
    .array(line({ max: 200 }))
    .max(3)
    .default([]),
});
