import { uuidv7 } from '@/lib/core/uuid';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { projectPeople } from '@/lib/domain/people/projection';
import type { Projected } from '@/lib/domain/sources/projection';
import type { Tx } from '@/lib/platform/db/as-actor';

/** Replaces the participations; answers their ids by item, for those who said something. */
export async function projectParticipants(
  tx: Tx,
  payload: ConferencePayload,
  at: Projected,
): Promise<ReadonlyMap<string, string>> {
  const conferenceId = at.recordId;
  const before = await tx.participation.findMany({
    where: { conferenceId, personId: { not: null } },
    select: { itemId: true, personId: true, person: { select: { name: true } } },
  });
  const known = before.flatMap(({ itemId, personId, person }) =>
    personId && person ? [{ itemId, personId, name: person.name }] : [],
  );
  const people = await projectPeople(tx, payload.participants, known);
  const ids = new Map(payload.participants.map((each) => [each.id, uuidv7()]));
  await tx.participation.deleteMany({ where: { conferenceId } });
  await tx.participation.createMany({
    data: payload.participants.map((each, position) => ({
      id: ids.get(each.id) ?? uuidv7(),
      conferenceId,
      itemId: each.id,
      position,
      role: each.role,
      personId: people.get(each.id) ?? null,
      delegation: each.delegation,
      rank: each.rank,
      posts: each.posts,
      unitId: at.units.get(each.unit ?? '') ?? null,
      unitText: each.unitText,
      capacity: each.capacity,
    })),
  });
  return ids;
}
