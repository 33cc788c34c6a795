import { describe, expect, it } from 'vitest';
import { bounds } from '@/lib/core/edtf/bounds';
import {
  type DecisionFacts,
  type MentionFacts,
  mentionsBy,
  recurrencesOf,
  spoken,
  standingOf,
} from '@/lib/domain/follow-ups/rules/state';
import type { MentionState } from '@/lib/domain/follow-ups/schema/codes';

type Told = [state: MentionState, held: string | null];

/** Mentions at conferences c0, c1 … held on these days (EDTF). */
function mentions(...told: Told[]): MentionFacts[] {
  return told.map(([state, held], index) => ({
    conference: `c${index}`,
    state,
    held: held === null ? { earliest: null, latest: null } : bounds(held),
    publishedAt: `2026-01-0${index + 1}`,
    itemId: 'o1',
  }));
}

const decision = (kind: DecisionFacts['kind'], day: string, ...basis: string[]): DecisionFacts => ({
  ...{ kind, day, basis },
});

describe('a thread is', () => {
  const cases: [name: string, told: Told[], standing: string][] = [
    ['open once raised', [['RAISED', '2020']], 'OPEN'],
    ['open at an undated conference', [['RAISED', null]], 'OPEN'],
    [
      'done when resolved',
      [
        ['RAISED', '2020'],
        ['RESOLVED', '2021'],
      ],
      'DONE',
    ],
    [
      'done though entered backwards',
      [
        ['RESOLVED', '2021'],
        ['RAISED', '2020'],
      ],
      'DONE',
    ],
    [
      'done though raised without a date',
      [
        ['RAISED', null],
        ['RESOLVED', '2021'],
      ],
      'DONE',
    ],
    [
      'done though not mentioned since',
      [
        ['RAISED', '2020'],
        ['RESOLVED', '2021'],
        ['NOT_MENTIONED', '2022'],
      ],
      'DONE',
    ],
    [
      'open when it comes back',
      [
        ['RAISED', '2020'],
        ['RESOLVED', '2021'],
        ['RECURS', '2022'],
      ],
      'OPEN',
    ],
    [
      'open where the order is in doubt',
      [
        ['RAISED', '2020'],
        ['STILL_OPEN', '2022-08'],
        ['RESOLVED', '2022'],
      ],
      'OPEN',
    ],
    [
      'open where the one still open is undated',
      [
        ['RAISED', '2020'],
        ['RESOLVED', '2021'],
        ['STILL_OPEN', null],
      ],
      'OPEN',
    ],
    [
      'open where the resolving one is undated',
      [
        ['RAISED', '2020'],
        ['STILL_OPEN', '2021'],
        ['RESOLVED', null],
      ],
      'OPEN',
    ],
    [
      'done where only an undated one spoke',
      [
        ['RAISED', '2020'],
        ['RESOLVED', null],
      ],
      'DONE',
    ],
    [
      'open where both were said on one day',
      [
        ['RAISED', '2020'],
        ['RESOLVED', '2021-05-01'],
        ['RECURS', '2021-05-01'],
      ],
      'OPEN',
    ],
    [
      'open when two are joined and the other came later',
      [
        ['RAISED', '2020'],
        ['RESOLVED', '2021'],
        ['RAISED', '2023'],
      ],
      'OPEN',
    ],
  ];

  it.each(cases)('%s', (_, told, standing) => {
    expect(standingOf(mentions(...told), [])).toBe(standing);
  });
});

describe('a decision', () => {
  const told = mentions(['RAISED', '2020'], ['STILL_OPEN', null]);

  it.each([
    ['RESOLVED', 'DONE'],
    ['DROPPED', 'DROPPED'],
    ['REOPENED', 'OPEN'],
    ['MERGED', 'OPEN'],
  ] as const)('%s makes it %s, whatever undated mention it rests on', (kind, standing) => {
    expect(standingOf(told, [decision(kind, '2021-06-01', 'c0', 'c1')])).toBe(standing);
  });

  it('gives way to what is held after it, not to what is only entered after it', () => {
    const dropped = [decision('DROPPED', '2021-06-01', 'c0', 'c1')];
    const [later, earlier] = [
      mentions(['RAISED', '2020'], ['RAISED', '2020'], ['RECURS', '2022']),
      mentions(['RAISED', '2020'], ['RAISED', '2020'], ['STILL_OPEN', '2021-02']),
    ];
    expect(standingOf(later, dropped)).toBe('OPEN');
    expect(standingOf(earlier, dropped)).toBe('DROPPED');
  });

  it('is replaced by the next one', () => {
    const both = [
      decision('DROPPED', '2021-06-01', 'c0', 'c1'),
      decision('REOPENED', '2021-07-01', 'c0', 'c1'),
    ];
    expect(standingOf(told, both)).toBe('OPEN');
  });
});

describe('mentions', () => {
  it('stand in the order of their conferences, the undated last', () => {
    const told = mentions(
      ['STILL_OPEN', null],
      ['RECURS', '2022'],
      ['RAISED', '2020'],
      ['STILL_OPEN', '2021-03'],
    );
    expect(spoken(told).map(({ conference }) => conference)).toEqual(['c2', 'c3', 'c1', 'c0']);
  });

  it('count as recurrences once a conference, and never the first one', () => {
    const twice = mentions(['RAISED', '2020'], ['RECURS', '2021'], ['RECURS', '2022']);
    expect(recurrencesOf(twice)).toBe(2);
    const same = [...twice, { ...(twice[1] as MentionFacts), itemId: 'o2' }];
    expect(recurrencesOf(same)).toBe(2);
    expect(recurrencesOf(mentions(['RAISED', '2020'], ['STILL_OPEN', '2021']))).toBe(0);
    expect(recurrencesOf(mentions(['RECURS', '2021']))).toBe(0);
    expect(recurrencesOf([])).toBe(0);
  });

  it('count when two raisings were joined by a person', () => {
    expect(recurrencesOf(mentions(['RAISED', '2020'], ['RAISED', '2022']))).toBe(1);
  });

  it('of a day are those that may have been made by then', () => {
    const told = mentions(['RAISED', '2020'], ['RECURS', '2022'], ['STILL_OPEN', null]);
    expect(mentionsBy('2021-12-31', told)).toHaveLength(2);
    expect(mentionsBy('2022-01-01', told)).toHaveLength(3);
  });
});
