import type { Json } from '@/lib/core/changes';
import { unitIdentities } from '@/lib/domain/units/queries/identities';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { partiesIn, regulationsIn } from '../commands/payload';

export type PaperChoice = { id: string; label: string };

/** More than a person looks through in one list. */
const MOST = 150;

/**
 * The regulations a draft may speak of: those it names already, then those of its parties and of
 * its drafting unit, newest first.
 */
export function papersFor(
  actor: Actor,
  payload: Json,
  draftingUnit: string | null,
): Promise<PaperChoice[]> {
  return asActor(actor, async (tx) => {
    const codes = [
      ...partiesIn(payload).map(({ value }) => value),
      ...(draftingUnit ? [draftingUnit] : []),
    ];
    const units = [...(await unitIdentities(tx, codes)).values()];
    const named = [...new Set(regulationsIn(payload).map(({ value }) => value))];
    const papers = await tx.regulation.findMany({
      where: { OR: [{ id: { in: named } }, { parties: { some: { unitId: { in: units } } } }] },
      orderBy: [{ signedLatest: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      select: { id: true, number: true, title: true },
      take: MOST,
    });
    const missing = named.filter((id) => !papers.some((paper) => paper.id === id));
    const others = await tx.regulation.findMany({
      where: { id: { in: missing } },
      select: { id: true, number: true, title: true },
    });
    return [...others, ...papers].map(({ id, number, title }) => ({
      id,
      label: number ? `${number}, ${title}` : title,
    }));
  });
}
