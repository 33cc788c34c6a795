import { dayOf } from '@/lib/core/edtf/instant';
import type { Actor } from '@/lib/policy/actor';
import { pickUnits, unitNamed, unitsBeneath } from '../rules/pick';
import type { UnitPickFilter, UnitPickList } from '../schema/pick';
import { unitDirectory } from './directory';

/** Units for what is being typed, or what stands beneath one in the tree where nothing is. */
export async function suggestUnits(actor: Actor, filter: UnitPickFilter): Promise<UnitPickList> {
  const { q, on: day, under, most } = filter;
  const directory = await unitDirectory(actor);
  const now = dayOf(new Date());
  if (q === '') {
    const items = unitsBeneath(directory, under ?? null, { day, today: now });
    return { items, exact: null };
  }
  const items = pickUnits(directory, q, { day, today: now, most });
  return { items, exact: unitNamed(directory, q, day ?? now) };
}
