import type { Tx } from '@/lib/platform/db/as-actor';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canSpeakFor, speaksSomewhere } from '@/lib/policy/confirmations';
import type { Prisma } from '@/prisma/generated/client';
import type { SideView } from '../schema/views';

/** What the sides of a record have said, in order, with who said it: pass it to `include`. */
export const CONFIRMATIONS = {
  orderBy: { id: 'asc' },
  include: { user: { select: { displayName: true } } },
} as const satisfies Prisma.ConfirmationFindManyArgs;

type Said = Prisma.ConfirmationGetPayload<typeof CONFIRMATIONS>;

export type SaidOf = {
  revisionId: string;
  partyUnits: readonly string[];
  confirmations: readonly Said[];
  /** The approved revisions that the reader sees. */
  revisions: readonly { id: string; number: number | null }[];
};

/** The sides the actor may speak for: at most one statement, and none for who speaks nowhere. */
export async function ownSides(tx: Tx, actor: Actor, record: SaidOf): Promise<Set<string>> {
  if (!speaksSomewhere(actor) || record.partyUnits.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM unnest(${[...record.partyUnits]}::uuid[]) AS side(id)
    WHERE id = ANY ((SELECT app.actor_units(ARRAY['APPROVER', 'LEADER']::"Role"[]))::uuid[])`;
  const own = record.confirmations.filter((each) => each.userId === userIdOf(actor));
  const speakable = rows.filter(({ id }) => {
    const spokeForAnother = own.some((each) => each.unitId !== id);
    return canSpeakFor(actor, { covers: true, spokeForAnother });
  });
  return new Set(speakable.map(({ id }) => id));
}

/** Each side with its last word on the revision that is published, or on an earlier one. */
export function sideViews(
  sides: readonly { id: string; code: string; name: string }[],
  record: SaidOf,
  own: ReadonlySet<string>,
): SideView[] {
  const numbers = new Map(record.revisions.map(({ id, number }) => [id, number]));
  return sides.map(({ id, code, name }) => {
    const words = record.confirmations.filter((each) => each.unitId === id);
    const word = words.findLast((each) => each.revisionId === record.revisionId);
    const last = word === undefined ? words.at(-1) : undefined;
    const number = last && numbers.get(last.revisionId);
    return {
      ...{ code, name, decision: word?.decision ?? null, note: word?.note ?? null },
      at: word?.at.toISOString() ?? null,
      by: word?.user.displayName ?? null,
      earlier: last && number ? { decision: last.decision, number } : null,
      can: own.has(id),
    };
  });
}
