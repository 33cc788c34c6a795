import { asActor } from '@/lib/platform/db/as-actor';
import type { UserActor } from '@/lib/policy/actor';
import type { Known } from './record';

/** The records and people an author sees, by the keys under which the cases name them. */
export async function known(author: UserActor): Promise<Known> {
  const { regulations, people } = await asActor(author, async (tx) => ({
    regulations: await tx.regulation.findMany({
      where: { externalKey: { not: null } },
      select: { id: true, externalKey: true },
    }),
    people: await tx.participation.findMany({
      where: { personId: { not: null }, conference: { externalKey: { startsWith: 'seed-' } } },
      select: { itemId: true, personId: true, conference: { select: { externalKey: true } } },
    }),
  }));
  const papers = new Map(regulations.map(({ externalKey, id }) => [externalKey, id]));
  const persons = new Map(
    people.map(({ conference, itemId, personId }) => [
      `${conference.externalKey} ${itemId}`,
      personId,
    ]),
  );
  return {
    regulation: (externalKey) => found(papers, externalKey),
    person: (conferenceKey, itemId) => found(persons, `${conferenceKey} ${itemId}`),
  };
}

function found(ids: ReadonlyMap<string | null, string | null>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The registry does not know ${key}: load the reference data first.`);
  return id;
}
