import { successors, superiors } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Actor } from '@/lib/policy/actor';
import { draftingUnits } from '@/lib/policy/revisions';

/**
 * Whether a person may begin a draft of a record with these parties: a secretary of a party, of a
 * unit above one, or of what took over from one (domain, section 9: drafting, covering). Only says
 * what to offer; the database decides.
 */
export function mayDraftFor(
  directory: UnitDirectory,
  actor: Actor,
  parties: readonly string[],
): boolean {
  const own = new Set(draftingUnits(actor));
  if (own.size === 0) return false;
  return parties.some((code) => {
    const unit = directory.byCode.get(code);
    if (!unit) return false;
    const heirs = unit.to === null ? [] : successors(directory, unit);
    return [unit, ...heirs].some((each) =>
      [each, ...superiors(directory, each)].some((above) => own.has(above.code)),
    );
  });
}
