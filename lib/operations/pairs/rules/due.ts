import { type Bounds, isBefore } from '@/lib/core/edtf/bounds';
import { addDays } from '@/lib/core/edtf/instant';
import type { Validity } from '@/lib/domain/regulations/schema/codes';
import type { UnitEntry } from '@/lib/domain/units/schema/directory';
import type { endStates } from '../schema/due';

/** How long before its nominal end a paper is worth a line, and how long after. */
const NEAR_DAYS = 365;

const APPLIES: ReadonlySet<Validity> = new Set(['IN_FORCE', 'PARTLY_EXPIRED', 'UNKNOWN']);

type Paper = { ends: Bounds; view: { validity: Validity; endIsOpen: boolean; maybe: boolean } };

/**
 * Whether a paper is near its nominal end or past it: past from its last possible day on. One that
 * has been replaced says nothing more; one that goes on openly is still asked for at its end.
 */
export function endStateOf({ ends, view }: Paper, day: string, replaced: boolean) {
  if (replaced || (ends.earliest === null && ends.latest === null)) return null;
  const passed = isBefore(ends, day);
  if (passed === 'YES') return 'PAST' satisfies EndState;
  const near = (ends.earliest ?? ends.latest ?? '') <= addDays(day, NEAR_DAYS);
  return near && view.validity !== 'NOT_YET_IN_FORCE' ? ('ENDS_SOON' satisfies EndState) : null;
}

type EndState = (typeof endStates)[number];

/** Whether a paper applies or may apply on the day. */
export function applies(validity: Validity): boolean {
  return APPLIES.has(validity);
}

/** The parties that certainly are no more on the day; a year that is not over is no certainty. */
export function endedParties(parties: readonly UnitEntry[], day: string): UnitEntry[] {
  return parties.filter(
    ({ to }) => to !== null && isBefore(to.bounds, day) !== 'NO' && !isOpen(to),
  );
}

function isOpen({ bounds }: NonNullable<UnitEntry['to']>): boolean {
  return bounds.latest === null && bounds.earliest === null;
}
