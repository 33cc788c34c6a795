import type { Bounds } from '@/lib/core/edtf/bounds';
import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { nameOn } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import type { Prisma } from '@/prisma/generated/client';
import type { AppearanceView, PersonView, SignatureView } from './schema/view';

/**
 * A person with what the actor may see of them: appearances and signatures, newest first, those of
 * merged identities among them. Throws NOT_FOUND where the id is malformed or nothing is visible.
 */
export async function getPerson(actor: Actor, id: string): Promise<PersonView> {
  if (!isUuid(id)) throw notFound();
  const directory = await unitDirectory(actor);
  return asActor(actor, async (tx) => {
    const person = await tx.person.findUnique({
      where: { id },
      select: { id: true, name: true, mergedInto: { select: { id: true } }, merged: OWN_ID },
    });
    if (person === null) throw notFound();
    const identities = [person.id, ...person.merged.map((each) => each.id)];
    return {
      id: person.id,
      name: person.name,
      mergedInto: person.mergedInto?.id ?? null,
      appearances: await appearancesOf(tx, identities, directory),
      signatures: await signaturesOf(tx, identities, directory),
      namesakes: await namesakesOf(tx, person.name, identities),
    };
  });
}

const OWN_ID = { select: { id: true } } as const;

const APPEARANCE = {
  conference: true,
  role: true,
  rank: true,
  posts: true,
  capacity: true,
  unitId: true,
  unitText: true,
} as const satisfies Prisma.ParticipationSelect;

async function appearancesOf(
  tx: Tx,
  identities: string[],
  directory: UnitDirectory,
): Promise<AppearanceView[]> {
  const rows = await tx.participation.findMany({
    where: { personId: { in: identities } },
    select: APPEARANCE,
    orderBy: [{ conference: { heldLatest: { sort: 'desc', nulls: 'last' } } }, { id: 'asc' }],
  });
  return rows.map(({ conference, role, rank, posts, capacity, unitId, unitText }) => {
    const { id, title, heldOn, heldCertainty, heldStated, heldEarliest, heldLatest } = conference;
    return {
      ...{ role, rank, posts, capacity, unitText, conference: { id, title } },
      heldOn: { edtf: heldOn, certainty: heldCertainty, statedPart: heldStated },
      unit: unitOn(directory, unitId, days(heldEarliest, heldLatest)),
    };
  });
}

async function signaturesOf(
  tx: Tx,
  identities: string[],
  directory: UnitDirectory,
): Promise<SignatureView[]> {
  const rows = await tx.regulationSignatory.findMany({
    where: { personId: { in: identities } },
    include: { regulation: true },
    orderBy: [{ regulation: { signedLatest: { sort: 'desc', nulls: 'last' } } }, { id: 'asc' }],
  });
  return rows.map(({ regulation, rank, posts, capacity, unitId }) => {
    const { id, number, title, signedOn, signedCertainty, signedStated } = regulation;
    return {
      ...{ rank, posts, capacity, regulation: { id, number, title } },
      signedOn: { edtf: signedOn, certainty: signedCertainty, statedPart: signedStated },
      unit: unitOn(directory, unitId, days(regulation.signedEarliest, regulation.signedLatest)),
    };
  });
}

/** Others of exactly this name of whom the actor sees something. */
function namesakesOf(tx: Tx, name: string, identities: string[]) {
  return tx.person.findMany({
    where: { name, id: { notIn: identities }, mergedIntoId: null },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
    take: 50,
  });
}

function unitOn(directory: UnitDirectory, unitId: string | null, date: Bounds) {
  const unit = directory.byId.get(unitId ?? '');
  return unit ? { code: unit.code, name: nameOn(unit, date) } : null;
}

function days(earliest: Date | null, latest: Date | null): Bounds {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return { earliest: day(earliest), latest: day(latest) };
}
