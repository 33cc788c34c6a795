import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '@/lib/core/edtf/bounds';
import { type ValidityFacts, validityOn } from '@/lib/domain/regulations/rules/validity';

const NONE = { earliest: null, latest: null };

function facts(over: Partial<ValidityFacts> = {}): ValidityFacts {
  return {
    signed: bounds('2019-09-05'),
    signedInferred: false,
    effective: NONE,
    ends: NONE,
    endIsOpen: false,
    replaced: 'NO',
    amended: 'NO',
    guidedGone: 'NO',
    ...over,
  };
}

describe('validity on a day', () => {
  const day = '2026-08-20';
  const table: [string, string, Partial<ValidityFacts>, string, boolean][] = [
    ['signed and nothing against it', day, {}, 'IN_FORCE', false],
    ['the day of signing itself', '2019-09-05', {}, 'IN_FORCE', false],
    ['the day before it', '2019-09-04', {}, 'NOT_YET_IN_FORCE', false],
    [
      'effective later than signed',
      '2019-10-01',
      { effective: bounds('2019-11-01') },
      'NOT_YET_IN_FORCE',
      false,
    ],
    ['within the year of signing', '2019-06-01', { signed: bounds('2019') }, 'IN_FORCE', true],
    [
      'an inferred year long past',
      day,
      { signed: bounds('2009~'), signedInferred: true },
      'IN_FORCE',
      true,
    ],
    ['no date at all', day, { signed: NONE }, 'UNKNOWN', false],
    ['no date, but replaced', day, { signed: NONE, replaced: 'YES' }, 'EXPIRED', false],
    ['its end has passed', day, { ends: bounds('2020') }, 'EXPIRED', false],
    ['the last day of its end', '2020-12-31', { ends: bounds('2020-12-31') }, 'IN_FORCE', false],
    ['within the year of its end', '2020-06-01', { ends: bounds('2020') }, 'EXPIRED', true],
    [
      'goes on after its nominal end',
      day,
      { ends: bounds('2023'), endIsOpen: true },
      'IN_FORCE',
      false,
    ],
    ['replaced', day, { replaced: 'YES' }, 'EXPIRED', false],
    ['perhaps replaced', day, { replaced: 'MAYBE' }, 'EXPIRED', true],
    ['amended', day, { amended: 'YES' }, 'PARTLY_EXPIRED', false],
    ['perhaps amended', day, { amended: 'MAYBE' }, 'PARTLY_EXPIRED', true],
    ['guides a paper that is gone', day, { guidedGone: 'YES' }, 'EXPIRED', true],
    ['an unknown year', day, { signed: bounds('XXXX-08-02') }, 'UNKNOWN', false],
  ];

  it.each(table)('%s', (_, on, over, validity, maybe) => {
    expect(validityOn(on, facts(over))).toMatchObject({ validity, maybe });
  });

  it('always says what decided', () => {
    for (const [, on, over] of table) {
      expect(validityOn(on, facts(over)).because.length).toBeGreaterThan(0);
    }
  });

  const exact = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('with exact dates, what has ended does not come back, and nothing is perhaps', () => {
    fc.assert(
      fc.property(exact, exact, exact, exact, (signed, end, one, other) => {
        const own = facts({ signed: bounds(signed), ends: bounds(end) });
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const [first, second] = [validityOn(earlier, own), validityOn(later, own)];
        expect(first.maybe || second.maybe).toBe(false);
        if (first.validity === 'EXPIRED') expect(second.validity).toBe('EXPIRED');
      }),
    );
  });
});
