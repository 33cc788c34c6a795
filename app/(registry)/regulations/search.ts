import { z } from 'zod';
import { formatEdtf } from '@/lib/core/edtf/format';
import { dayOf } from '@/lib/core/edtf/instant';
import type { Locale } from '@/lib/core/translate';
import { line } from '@/lib/core/vietnamese-text';
import { regulationFilter } from '@/lib/domain/regulations/schema/list';
import { typedDay } from '../typed-day';

/** The filter as a page reads it: units by any of their names, days as people type them. */
export const regulationSearch = regulationFilter.extend({
  unit: z
    .array(line({ max: 200 }))
    .max(3)
    .default([]),
  validOn: typedDay.default(() => dayOf(new Date())),
});

type Filter = z.output<typeof regulationSearch>;

/** What the filter's fields show: what was understood, not what was typed. */
export function filterValues(filter: Filter, units: readonly string[], locale: Locale) {
  return {
    unit: units[0] ?? '',
    kind: filter.kind ?? '',
    validity: filter.validity ?? '',
    validOn: formatEdtf(filter.validOn, locale),
    field: filter.field ?? '',
    year: filter.year ? String(filter.year) : '',
    sort: filter.sort,
  };
}
