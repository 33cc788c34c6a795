import { notify } from '@/lib/operations/notices/commands';
import type { Tx } from '@/lib/platform/db/as-actor';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import type { LockedRevision } from './revision';

type Reference = { regulationId: string } | { conferenceId: string };
type Hands = Pick<LockedRevision, 'id' | 'version' | 'authorId' | 'editors' | 'draftingUnitId'>;

/** Tells the approvers of the drafting unit who had no hand in it that a draft waits for them. */
export function tellSubmitted(tx: Tx, revision: Hands): Promise<void> {
  return notify(tx, {
    ...actOf('SUBMITTED', revision),
    units: unitOf(revision),
    roles: ['APPROVER'],
    except: hands(revision),
  });
}

/** Tells those who wrote a draft that it came back. */
export function tellReturned(tx: Tx, revision: Hands): Promise<void> {
  return notify(tx, { ...actOf('RETURNED', revision), people: hands(revision) });
}

/** Tells those who wrote it that it is published, and every party's side that its word is asked. */
export async function tellApproved(tx: Tx, revision: Hands, reference: Reference): Promise<void> {
  await notify(tx, { ...actOf('APPROVED', revision), ...reference, people: hands(revision) });
  const sides = await sidesOf(tx, reference);
  if (sides.length === 0) return;
  await notify(tx, {
    ...actOf('AWAITING_CONFIRMATION', revision),
    ...reference,
    units: sides,
    roles: ['APPROVER', 'LEADER'],
  });
}

/** Tells the people of the drafting unit that a side does not agree. */
export function tellDisputed(
  tx: Tx,
  actor: Actor,
  revision: Pick<Hands, 'id' | 'draftingUnitId'>,
  said: Reference & { confirmationId: string },
): Promise<void> {
  const { confirmationId, ...reference } = said;
  return notify(tx, {
    ...{ kind: 'DISPUTED', act: confirmationId, revisionId: revision.id, ...reference },
    units: unitOf(revision),
    roles: ['SECRETARY', 'APPROVER'],
    except: [userIdOf(actor)],
  });
}

/** The units whose word is asked: the parties of the record as it has just been published. */
async function sidesOf(tx: Tx, reference: Reference): Promise<readonly string[]> {
  const select = { partyUnits: true } as const;
  const record =
    'regulationId' in reference
      ? await tx.regulation.findUnique({ where: { id: reference.regulationId }, select })
      : await tx.conference.findUnique({ where: { id: reference.conferenceId }, select });
  return record?.partyUnits ?? [];
}

function actOf<K extends string>(kind: K, { id, version }: Hands) {
  return { kind, act: `${kind}:${id}:${version}`, revisionId: id };
}

function hands({ authorId, editors }: Hands): (string | null)[] {
  return [authorId, ...editors];
}

function unitOf({ draftingUnitId }: Pick<Hands, 'draftingUnitId'>): string[] {
  return draftingUnitId === null ? [] : [draftingUnitId];
}
