import { publishReference } from '@/lib/operations/publishing/commands/reference';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { ReferenceActor } from '@/lib/policy/actor';
import { documentedPayload } from './payload';
import { documentedConferences } from './read';

const actor: ReferenceActor = { kind: 'reference' };

/** Publishes the documented conferences; one that somebody has revised since is left alone. */
export async function publishDocumented(): Promise<void> {
  const { papers, conferences } = await asActor(actor, present);
  const paper = (code: string) => {
    const id = papers.get(code);
    if (id === undefined) throw new Error(`The lineage lacks ${code}: load it first.`);
    return id;
  };
  for (const row of documentedConferences()) {
    const known = conferences.get(row.code);
    if (known && !known.byReference) continue;
    await publishReference(actor, {
      type: 'CONFERENCE',
      recordId: known?.id,
      payload: documentedPayload(row, paper),
      reason: 'Ghi nhận hội nghị theo các bài báo đã công bố.',
    });
  }
}

async function present(tx: Tx) {
  const where = { externalKey: { not: null } };
  const papers = await tx.regulation.findMany({ where, select: { id: true, externalKey: true } });
  const conferences = await tx.conference.findMany({
    where,
    select: { id: true, externalKey: true, revision: { select: { authorId: true } } },
  });
  return {
    papers: new Map(papers.map(({ id, externalKey }) => [externalKey ?? '', id])),
    conferences: new Map(
      conferences.map(({ id, externalKey, revision }) => [
        externalKey ?? '',
        { id, byReference: revision.authorId === null },
      ]),
    ),
  };
}
