import { describe, expect, it } from 'vitest';
import { bounds } from '@/lib/core/edtf/bounds';
import { overdueFor, stateOn } from '@/lib/domain/follow-ups/rules/state';
import type { FollowUpKind } from '@/lib/domain/follow-ups/schema/codes';

describe('the state of a day', () => {
  const cases: [FollowUpKind, string | null, string, string][] = [
    ['COMMITMENT', null, '2026-01-01', 'NO_DEADLINE'],
    ['SHORTCOMING', null, '2026-01-01', 'OPEN'],
    ['COMMITMENT', '2025-12-31', '2026-01-01', 'OVERDUE'],
    ['COMMITMENT', '2025-12-31', '2025-12-31', 'DUE'],
    ['COMMITMENT', '2025', '2025-12-31', 'DUE'],
    ['COMMITMENT', '2025', '2026-01-01', 'OVERDUE'],
    ['COMMITMENT', '2026-09', '2026-08-01', 'DUE'],
    ['COMMITMENT', '2026-09', '2026-07-31', 'OPEN'],
    ['COMMITMENT', '2026-01/2026-03', '2026-02-15', 'DUE'],
    ['COMMITMENT', '2018/..', '2026-01-01', 'OPEN'],
    ['COMMITMENT', '../2020', '2026-01-01', 'OVERDUE'],
    ['COMMITMENT', 'XXXX-08-02', '2026-01-01', 'OPEN'],
    ['SHORTCOMING', '2020', '2026-01-01', 'OVERDUE'],
  ];

  it.each(cases)('of a %s due %s on %s is %s', (kind, deadline, day, state) => {
    const due = deadline === null ? { earliest: null, latest: null } : bounds(deadline);
    const thread = { kind, deadline, bounds: due };
    expect(stateOn(day, { ...thread, standing: 'OPEN' })).toBe(state);
    expect(stateOn(day, { ...thread, standing: 'DONE' })).toBe('DONE');
    expect(stateOn(day, { ...thread, standing: 'DROPPED' })).toBe('DROPPED');
  });

  it.each([
    ['2025-12-31', '2026-01-01', 'days', 1],
    ['2025-12-31', '2026-01-30', 'days', 30],
    ['2025-12-31', '2026-07-31', 'months', 7],
    ['2025-12-31', '2026-07-30', 'months', 6],
    ['2026-03-31', '2026-07-31', 'months', 4],
    ['2022-12-31', '2024-12-30', 'months', 23],
    ['2022-12-31', '2026-01-01', 'years', 3],
  ])('counts from %s to %s in %s: %i', (latest, day, unit, count) => {
    expect(overdueFor(day, latest)).toEqual({ unit, count });
  });
});
