import fc from 'fast-check';
import { dateOf, type Edtf, type EdtfDate, intervalOf } from '@/lib/core/edtf';

/** Any date of the profile with a known year. */
export const knownDate = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    approximate: fc.boolean(),
  })
  .map(({ year, month, day, approximate }) =>
    dateOf(year, month, month === null ? null : day, approximate),
  )
  .filter((date): date is EdtfDate => date !== null);

const undatedYear = fc
  .record({
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ month, day }) => dateOf(null, month, month === null ? null : day))
  .filter((date): date is EdtfDate => date !== null);

const period = fc
  .tuple(fc.option(knownDate), fc.option(knownDate))
  .map(([start, end]) => intervalOf(start, end))
  .filter((interval) => interval !== null);

/** Any value of the profile. */
export const anyEdtf: fc.Arbitrary<Edtf> = fc.oneof(knownDate, undatedYear, period);
